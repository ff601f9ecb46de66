package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class NcaCertificateTest {
    private final Bench bench;

    NcaCertificateTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void a_private_person_has_an_iin_and_no_role() {
        var person = NcaCertificate.of(bench.person().certificate());
        assertThat(person.subject()).isEqualTo(Subject.person("СЫНАҚОВ СЫНАҚ", IIN));
        assertThat(person.surname()).isEqualTo("СЫНАҚОВ");
        assertThat(person.patronymic()).isNull();
        assertThat(person.kind()).isEqualTo(NcaCertificate.Kind.INDIVIDUAL);
        assertThat(person.roles()).isEmpty();
        assertThat(person.purposes()).containsExactly(Purpose.SIGN, Purpose.SIGN_IN);
    }

    @Test
    void an_employee_is_of_a_legal_entity() {
        var official = NcaCertificate.of(bench.official().certificate());
        assertThat(official.kind()).isEqualTo(NcaCertificate.Kind.LEGAL_ENTITY);
        assertThat(official.roles()).containsExactly(Role.EMPLOYEE);
        assertThat(official.subject().bin()).isEqualTo(BIN);
    }

    @Test
    void an_information_system_only_seals() {
        var seal = NcaCertificate.of(bench.seal().certificate());
        assertThat(seal.kind()).isEqualTo(NcaCertificate.Kind.INFORMATION_SYSTEM);
        assertThat(seal.surname()).isNull();
        assertThat(seal.purposes()).containsExactly(Purpose.SEAL);
    }

    @Test
    void a_key_for_signing_in_does_nothing_else() {
        assertThat(NcaCertificate.of(bench.authOnly().certificate()).purposes()).containsExactly(Purpose.SIGN_IN);
    }

    @Test
    void an_authority_is_nobody_who_signs() {
        var authority = NcaCertificate.of(bench.authority().issuing().certificate());
        assertThat(authority.kind()).isEqualTo(NcaCertificate.Kind.OTHER);
        assertThat(authority.purposes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"910101500011", "ІІN910101500011", "iin910101500011", "IIN91010150001", "IIN9101015000110", ""})
    void what_is_not_written_as_the_profile_writes_it_is_no_iin(String serialNumber) {
        assertThat(Subject.of(name(serialNumber)).iin()).isNull();
    }

    @Test
    void two_iins_are_none_and_one_in_the_common_name_is_none() {
        assertThat(Subject.of(name("IIN" + IIN)).iin()).isEqualTo(IIN);
        assertThat(Subject.of(name("IIN" + IIN, "IIN" + OTHER_IIN)).iin()).isNull();
        assertThat(Subject.of(name("IIN" + IIN, "IIN" + IIN)).iin()).isNull();
        assertThat(Subject.of(name()).iin()).isNull();
    }

    private static X500Name name(String... serialNumbers) {
        var name = new X500NameBuilder().addRDN(BCStyle.CN, "СЫНАҚОВ, SERIALNUMBER=IIN" + OTHER_IIN);
        for (var serialNumber : serialNumbers) name.addRDN(BCStyle.SERIALNUMBER, serialNumber);
        return name.build();
    }
}
