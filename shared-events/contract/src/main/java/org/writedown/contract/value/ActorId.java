package org.writedown.contract.value;

/** The person or system that acts: an advocate, a supervisor, an import job. */
public record ActorId(String value) {

    public ActorId {
        Texts.require("ActorId", value, Texts.KEY);
    }

    @Override
    public String toString() {
        return value;
    }
}
