package org.writedown.commandside;

import org.axonframework.modelling.command.ConcurrencyException;

/** Another process has changed the case since this one last saw it; nothing was recorded, and the next try sees it. */
public final class StaleCase extends ConcurrencyException {

    private static final long serialVersionUID = 1L;

    StaleCase(String caseId) {
        super("another process changed case " + caseId);
    }
}
