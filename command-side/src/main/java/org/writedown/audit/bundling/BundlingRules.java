package org.writedown.audit.bundling;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Services that one code or payment covers together. */
public final class BundlingRules {

    private BundlingRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(
                new AbdomenAndPelvis(),
                new AddOnWithoutPrimary(),
                new NcciBypass(),
                new NcciEdit(),
                new OverlappingPanels(),
                new PanelAndComponent(),
                new PanelSplit(),
                new MaternityPackage(),
                new PartOfWhole(),
                new SmallerStudy(),
                new TwoInitialInfusions(),
                new WithAndWithoutContrast(),
                new WithinCriticalCare());
    }
}
