package org.writedown.contract.value;

/** How sure it is that two records speak of the same thing. */
public enum Confidence {
    /** Everything that both state agrees, and it is enough to name one and no other. */
    EXACT,
    /** Enough agrees and nothing contradicts, but something that would settle it is not stated. */
    LIKELY,
    /** A person has to say so. */
    DOUBTFUL
}
