package org.writedown.batch;

/** Where a file goes, and what of it is recorded there. */
sealed interface Target {

    /** What tells this target from others, in the journal. */
    String key();

    /** What a person chose of the file's items; nothing where only what needs no choice is recorded. */
    Picked picked();

    /**
     * What a person has chosen of a file.
     *
     * @param record as the server takes it: numbers, {@code all}, or nothing for what needs no choice
     */
    record Picked(String record, String confirm, String separate) {

        static final Picked NOTHING = new Picked("", "", "");
        static final Picked ALL = new Picked("all", "", "");

        boolean isChoice() {
            return !record.isEmpty();
        }
    }

    /** A case that is there. */
    record Existing(String caseId, Picked picked) implements Target {
        @Override
        public String key() {
            return "case " + caseId;
        }
    }

    /**
     * A case that is opened with the first file that can be read, and is the same in every later import.
     *
     * @param identity what makes it the same: the reference, or the file's hash
     * @param client what the client is called until a person says otherwise
     */
    record New(String identity, String reference, String client, String payer, Picked picked) implements Target {
        @Override
        public String key() {
            return "new " + identity;
        }
    }

    /** Nobody has said which case. */
    record Undecided(String reason) implements Target {
        @Override
        public String key() {
            return "undecided";
        }

        @Override
        public Picked picked() {
            return Picked.NOTHING;
        }
    }
}
