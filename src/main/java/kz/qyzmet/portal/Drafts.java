package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Problem;
import kz.qyzmet.web.Frame;
import org.springframework.stereotype.Component;

/** How far a draft is, and how its pages begin. */
@Component
class Drafts {
    private final Intake intake;
    private final Offices offices;

    Drafts(Intake intake, Offices offices) {
        this.intake = intake;
        this.offices = offices;
    }

    DraftHead head(Frame frame, Application draft, Part part) {
        var office = offices.find(draft.office()).orElseThrow();
        return DraftHead.of(frame, draft, intake.offering(draft), office, part);
    }

    /** The first part that is not in order yet; signing when all are. */
    Part next(Application draft) {
        var problems = intake.problems(draft);
        if (problems.stream().anyMatch(problem -> part(problem) == Part.ANSWERS)) return Part.ANSWERS;
        if (problems.stream().anyMatch(problem -> part(problem) == Part.DOCUMENTS)) return Part.DOCUMENTS;
        return problems.isEmpty() ? Part.SIGN : Part.REVIEW;
    }

    /** What must be put right before anything can be reviewed. */
    List<Problem> open(Application draft) {
        return intake.problems(draft).stream()
                .filter(problem -> part(problem) != Part.REVIEW)
                .toList();
    }

    static Part part(Problem problem) {
        return switch (problem.kind()) {
            case DOCUMENT_MISSING -> Part.DOCUMENTS;
            case CONSENT_MISSING -> Part.REVIEW;
            case FIELD_MISSING, FIELD_TOO_LONG, NOT_A_DATE, NOT_AN_IIN, NOT_A_PHONE, NOT_A_CHOICE -> Part.ANSWERS;
        };
    }
}
