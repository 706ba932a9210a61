package org.writedown.cases.state;

import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent;
import org.writedown.contract.event.CaseFileEvent.CaseClosed;
import org.writedown.contract.event.CaseFileEvent.CaseOpened;
import org.writedown.contract.event.CaseFileEvent.CaseReopened;

/** Folds events into state: total over the vocabulary; an impossible transition is {@link CorruptHistory}. */
public final class CaseEvolver {

    private CaseEvolver() {}

    public static CaseState evolve(CaseState state, CaseEvent event) {
        return switch (state) {
            case CaseState.NotOpened none -> open(event);
            case CaseState.Active active -> active(active.file(), event);
            case CaseState.Ended ended -> ended(ended, event);
        };
    }

    /** The file of an open case after one more event. */
    public static CaseFile evolve(CaseFile file, CaseEvent event) {
        return FileEvolver.evolve(file, event);
    }

    private static CaseState open(CaseEvent event) {
        if (event instanceof CaseOpened opened) {
            return new CaseState.Active(CaseFile.opened(opened.origin().firm(), opened.currency()));
        }
        throw new CorruptHistory("a case begins with being opened, not with " + name(event));
    }

    private static CaseState active(CaseFile file, CaseEvent event) {
        return switch (event) {
            case CaseOpened again -> throw new CorruptHistory("a case is opened once");
            case CaseReopened reopened -> throw new CorruptHistory("only an ended case is reopened");
            case CaseClosed closed -> new CaseState.Ended(file.counted(), closed.ending());
            default -> new CaseState.Active(FileEvolver.evolve(file, event));
        };
    }

    private static CaseState ended(CaseState.Ended ended, CaseEvent event) {
        return switch (event) {
            case CaseReopened reopened -> new CaseState.Active(ended.file().counted());
            case CaseFileEvent other -> throw new CorruptHistory(name(event) + " after the end of the case");
            default -> new CaseState.Ended(FileEvolver.evolve(ended.file(), event), ended.ending());
        };
    }

    private static String name(CaseEvent event) {
        return event.getClass().getSimpleName();
    }
}
