package org.writedown.cases.rules;

/** Every inquiry ends with a specific request. */
public record InquiryMakesASpecificRequest(int questions) implements Rule {

    @Override
    public boolean holds() {
        return questions > 0;
    }

    @Override
    public String reason() {
        return "an inquiry asks at least one question";
    }
}
