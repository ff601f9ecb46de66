package kz.qyzmet.compile;

import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation.NumberedProcess;
import org.jspecify.annotations.Nullable;

/**
 * A numbered process or condition of a channel.
 *
 * @param refuses the refusal it tells of, null for most
 */
public record ToldProcess(
        NumberedProcess.Kind kind,
        int number,
        String ref,
        @Nullable Told<Role> actor,
        @Nullable Told<Term> term,
        RefusalPoint.@Nullable Kind refuses,
        Place place) {}
