package kz.qyzmet.signature;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * In what capacity the holder of a certificate may act, as the extended key usage of the national profile says it
 * (order № 383/НҚ of 13 October 2020, arc 1.2.398.3.3.4 and its neighbours).
 */
public enum Role {
    /** First head of a legal entity. */
    HEAD("1.2.398.3.3.4.1.2.1"),
    /** Holds the right to sign for a legal entity. */
    RIGHT_TO_SIGN("1.2.398.3.3.4.1.2.2"),
    /** Holds the right to sign its financial documents. */
    FINANCIAL_SIGNATURE("1.2.398.3.3.4.1.2.3"),
    /** Officer of its staff department, who confirms the requests of employees. */
    HR_OFFICER("1.2.398.3.3.4.1.2.4"),
    EMPLOYEE("1.2.398.3.3.4.1.2.5"),
    NCA_ADMINISTRATOR("1.2.398.3.3.4.2.1"),
    NCA_MANAGER("1.2.398.3.3.4.2.2"),
    NCA_OPERATOR("1.2.398.3.3.4.2.3"),
    TREASURY_CLIENT("1.2.398.5.19.1.2.2.1"),
    NOTARY("1.2.398.6.1.1.1.1");

    private final String oid;

    Role(String oid) {
        this.oid = oid;
    }

    String oid() {
        return oid;
    }

    /** Those among these extended key usages, in the order of this list. */
    static Set<Role> of(Collection<String> extendedUsage) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(values()).filter(role -> extendedUsage.contains(role.oid)).forEach(roles::add);
        return roles;
    }
}
