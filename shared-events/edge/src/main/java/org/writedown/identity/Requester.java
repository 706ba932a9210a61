package org.writedown.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who sent a request that both the operator and firms may send.
 *
 * @param name the operator's, or the actor's
 * @param caller absent for the operator, who acts for no firm
 */
public record Requester(String name, @Nullable Caller caller) {

    public boolean isOperator() {
        return caller == null;
    }

    /** Empty for the operator. */
    public String firm() {
        return caller == null ? "" : caller.firm().value();
    }
}
