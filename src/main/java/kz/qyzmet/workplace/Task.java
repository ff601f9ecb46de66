package kz.qyzmet.workplace;

import java.util.List;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Field;
import org.jspecify.annotations.Nullable;

/** What the reader can do with a case now: chosen by the action of the running step, never by the service. */
sealed interface Task {
    /** The fields that came back with errors stand among these. */
    default List<Field> fields() {
        return List.of();
    }

    /** One button is all: to register, to send. {@code action} is the last part of the form's path. */
    record Press(String action) implements Task {}

    /** The result leaves with a transfer list, which has a page of its own. */
    record ByList() implements Task {}

    /** To name the executor. */
    record Resolve(Field executor) implements Task {
        @Override
        public List<Field> fields() {
            return List.of(executor);
        }
    }

    /**
     * To ask for a numbered form, unless the examination ends without a result.
     *
     * @param remark why the head returned a refusal that stood in its place, null otherwise
     * @param result null where the service has one result
     * @param keeper null where one office keeps the forms
     * @param defects null where this channel knows no notice of defects
     */
    record RequestBlank(
            @Nullable String remark,
            @Nullable Field result,
            @Nullable Field keeper,
            Refusing refusing,
            @Nullable Defects defects)
            implements Task {
        @Override
        public List<Field> fields() {
            var all = new java.util.ArrayList<Field>();
            if (result != null) all.add(result);
            if (keeper != null) all.add(keeper);
            all.add(refusing.ground());
            all.add(refusing.facts());
            if (defects != null) all.add(defects.facts());
            return all;
        }
    }

    /**
     * To fetch the form.
     *
     * @param keeper name of the office that keeps it
     * @param asked when it was asked for
     * @param issued null until the keeper answers
     */
    record ObtainBlank(
            String keeper, String asked, @Nullable AtHand issued) implements Task {
        @Override
        public List<Field> fields() {
            return issued == null ? List.of() : List.of(issued.reason());
        }
    }

    /**
     * A form that was issued for the case.
     *
     * @param serial series and number
     * @param result id of the result it is for
     * @param spoiling it was begun to tell that it is spoiled
     * @param reason what happened to it
     */
    record AtHand(String serial, String result, boolean spoiling, Field reason) {}

    /**
     * To draft.
     *
     * @param remark why the head returned the last draft, null for a first one
     * @param result null where the service has one result, and where the blank decides it
     * @param blank on which the result will be written; null where it needs none
     * @param refusing the reasoned refusal was begun
     * @param defects null where this channel knows no notice of defects
     */
    record Prepare(
            @Nullable String remark,
            @Nullable Field result,
            List<Preview> previews,
            @Nullable AtHand blank,
            Refusing refusing,
            @Nullable Defects defects)
            implements Task {
        @Override
        public List<Field> fields() {
            var all = new java.util.ArrayList<Field>();
            if (result != null) all.add(result);
            if (blank != null) all.add(blank.reason());
            all.add(refusing.ground());
            all.add(refusing.facts());
            if (defects != null) all.add(defects.facts());
            return all;
        }
    }

    /** A result as the paper will say it, in the language of papers. */
    record Preview(String id, String name, List<String> text) {}

    record Refusing(boolean begun, Field ground, Field facts) {}

    record Defects(boolean begun, Field facts, Chip chip) {}

    /** To read and sign, electronically or with ink, or to return with a remark. */
    record Sign(boolean byHand, boolean returning, Field remark) implements Task {
        @Override
        public List<Field> fields() {
            return List.of(remark);
        }
    }

    /**
     * Somebody else's turn.
     *
     * @param who the role, and the person where one is named
     * @param executor to name another executor; null for who may not
     */
    record Waiting(
            String who, boolean reassigning, @Nullable Field executor) implements Task {
        @Override
        public List<Field> fields() {
            return executor == null ? List.of() : List.of(executor);
        }
    }

    /**
     * Nothing more to do.
     *
     * @param print the paragraph by which the reader prints the electronic result for who asks; null for who does not
     */
    record Ended(String how, @Nullable Chip print) implements Task {}
}
