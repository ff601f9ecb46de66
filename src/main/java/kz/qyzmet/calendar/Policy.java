package kz.qyzmet.calendar;

/** A way of counting that the regulations leave open, chosen by name, with the ground of the choice. */
public sealed interface Policy {
    /** The name of the choice; {@code calendar.policy.<name>} in the messages. */
    String name();

    /** Who says so; begins with "assumed:" where no source at hand does. */
    String ground();

    /** Which day is the first of a term in days. */
    enum FirstDay implements Policy {
        /** The day after acceptance; of a term in working days, the first working day after it. */
        DAY_AFTER_ACCEPTANCE("the day of acceptance at the State Corporation is not part of the term (the standard of"
                + " one service); assumed: the same for every channel"),
        /** The day of acceptance itself. */
        DAY_OF_ACCEPTANCE("assumed: \"from the moment of delivery\" in the standards, read by the letter");

        private final String ground;

        FirstDay(String ground) {
            this.ground = ground;
        }

        @Override
        public String ground() {
            return ground;
        }
    }

    /** What happens to a term in calendar days or months, or to a window, that ends on a day off. */
    enum Ending implements Policy {
        /** It ends on the next working day. */
        ROLLS_FORWARD("assumed: no source at hand states the rule for services"),
        /** It ends on that day. */
        AS_STATED("assumed: the date is stated and the portal works on days off");

        private final String ground;

        Ending(String ground) {
            this.ground = ground;
        }

        @Override
        public String ground() {
            return ground;
        }
    }

    /** What comes so late in the day that it counts as received on the next working day. */
    enum CutOff implements Policy {
        /** Nothing: the day it came is the day it was received. */
        ANY_HOUR("assumed: a person of the office received it, whatever the hour"),
        /** What comes after closing or on a day off, as on the portal, which never closes. */
        CLOSING("assumed: the rule of the portal for what is sent after hours or on days off was not found"),
        /** What comes after the office has stopped accepting, or on a day off. */
        LAST_ACCEPTANCE("assumed: the office's hours name an end of acceptance before closing");

        private final String ground;

        CutOff(String ground) {
            this.ground = ground;
        }

        @Override
        public String ground() {
            return ground;
        }
    }

    /** What is not chosen but always so. */
    enum Always implements Policy {
        /** A term in days or months may be used until the office closes on the last day. */
        DUE_AT_CLOSING("assumed: acts name the day only, and nobody can act after closing"),
        /** Minutes and hours run only while the office is open. */
        WITHIN_OPENING_HOURS("assumed: a step of minutes begun after closing is done after the next opening");

        private final String ground;

        Always(String ground) {
            this.ground = ground;
        }

        @Override
        public String ground() {
            return ground;
        }
    }
}
