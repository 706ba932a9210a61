package org.writedown.contract.value;

/** How strong the ground for a question is. It changes the wording only; a weak flag is never hidden. */
public enum Grade {
    CERTAIN,
    LIKELY,
    ASK
}
