package kz.qyzmet.gateway;

/** What came of a question. That there is no such record and that nobody could say are two different things. */
public sealed interface Reply {
    /**
     * The register has such a record.
     *
     * @param body JSON, UTF-8, as the register's connector gives it
     */
    @SuppressWarnings("ArrayRecordComponent") // copied on the way in and out; replies are not compared
    record Found(byte[] body) implements Reply {
        public Found {
            body = body.clone();
        }

        @Override
        public byte[] body() {
            return body.clone();
        }

        @Override
        public String toString() {
            return "Found";
        }
    }

    /** The register answered: it has no such record. */
    record NotFound() implements Reply {}

    /** The register could not say. */
    record Unavailable(Reason reason) implements Reply {}

    /** Why a register could not say. */
    enum Reason {
        /** No answer within the time allowed. */
        SLOW(true),
        /** Not reached, or it failed. */
        DOWN(true),
        /** As many questions are open as this register is asked at a time. */
        BUSY(true),
        /** No connector for this register is set up here. */
        NOT_CONNECTED(false),
        /** Its answer makes no sense. */
        UNREADABLE(false),
        /** Its answer is about somebody, or something, else. */
        WRONG_RECORD(false);

        private final boolean retryable;

        Reason(boolean retryable) {
            this.retryable = retryable;
        }

        /** Whether asking again soon may help. */
        public boolean retryable() {
            return retryable;
        }
    }
}
