package kz.qyzmet.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Bin;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Posts;
import kz.qyzmet.identity.Role;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import org.springframework.stereotype.Component;

/** Makes and corrects offices and their posts; each change is a line of the office's journal. To be called within {@link Deeds}. */
@Component
class OfficeBook {
    /** The roles that hold a post: neither the recipient nor a system does. */
    static final List<Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.RECIPIENT && role != Role.SYSTEM)
            .toList();

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 40;

    private final Offices offices;
    private final Posts posts;
    private final Journal journal;
    private final LegalClock clock;

    OfficeBook(Offices offices, Posts posts, Journal journal, LegalClock clock) {
        this.offices = offices;
        this.posts = posts;
        this.journal = journal;
        this.clock = clock;
    }

    Deed create(Answers answers, long administrator) {
        var kind = constant(answers, "kind", OfficeKind.values());
        var oblast = answers.needed("oblast");
        if (Oblast.all().stream().noneMatch(known -> known.key().equals(oblast)))
            answers.wrong("oblast", "directory.problem.choose");
        var code = answers.needed("code");
        if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE)
            answers.wrong("code", "directory.office.code_malformed");
        var bin = bin(answers);
        var name = answers.label("name");
        var address = answers.label("address");
        if (!answers.good()) return answers.refused();
        var made = offices.create(
                kind.orElseThrow(), oblast, code, name.orElseThrow(), address.orElseThrow(), bin.orElseThrow());
        return made.<Deed>map(office -> noted(office, "directory.office-created", administrator))
                .orElseGet(() -> new Deed.Refused("code", "directory.office.code_taken"));
    }

    /** Kind, oblast and code stand in numbers already given and stay. */
    Deed correct(Office office, Answers answers, long administrator) {
        var bin = bin(answers);
        var name = answers.label("name");
        var address = answers.label("address");
        if (!answers.good()) return answers.refused();
        var corrected = new Office(
                office.id(),
                office.kind(),
                office.oblast(),
                office.code(),
                name.orElseThrow(),
                address.orElseThrow(),
                bin.orElseThrow());
        offices.correct(corrected);
        return noted(corrected, "directory.office-corrected", administrator);
    }

    Deed addPost(Office office, Answers answers, long administrator) {
        var role = constant(answers, "role", ROLES.toArray(Role[]::new));
        var name = answers.label("name");
        if (!answers.good()) return answers.refused();
        var post = posts.create(office.id(), role.orElseThrow(), name.orElseThrow());
        var facts = Map.<String, Object>of(
                "post",
                post.id(),
                "role",
                post.role().name(),
                "name",
                post.name().kk());
        return note(office, "directory.post-created", administrator, facts);
    }

    private Deed noted(Office office, String kind, long administrator) {
        var facts = Map.<String, Object>of(
                "kind", office.kind().name(),
                "oblast", office.oblast(),
                "code", office.code(),
                "bin", office.bin().digits(),
                "name",
                        List.of(
                                office.name().kk(),
                                office.name().ru(),
                                office.name().en()),
                "address",
                        List.of(
                                office.address().kk(),
                                office.address().ru(),
                                office.address().en()));
        return note(office, kind, administrator, facts);
    }

    private Deed note(Office office, String kind, long administrator, Map<String, Object> facts) {
        journal.append(new Entry(
                "office/" + office.id(), clock.now(), kind, "account/" + administrator, null, facts, Map.of()));
        return new Deed.Done(OfficePage.path(office.id()));
    }

    private static Optional<Bin> bin(Answers answers) {
        return switch (Bin.check(answers.of("bin"))) {
            case Bin.Checked.Valid(var bin) -> Optional.of(bin);
            case Bin.Checked.Invalid(var fault) -> {
                answers.wrong("bin", "identity.bin." + fault);
                yield Optional.empty();
            }
        };
    }

    private static <E extends Enum<E>> Optional<E> constant(Answers answers, String field, E[] known) {
        var chosen = Arrays.stream(known)
                .filter(constant -> constant.name().equals(answers.of(field)))
                .findFirst();
        if (chosen.isEmpty()) answers.wrong(field, "directory.problem.choose");
        return chosen;
    }
}
