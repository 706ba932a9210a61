package org.writedown.replay;

import java.util.List;
import org.writedown.balance.CaseMoney;
import org.writedown.escalation.Escalation;
import org.writedown.timeline.Known;

/** A case played so far: what is known, owed and reached, and the steps that led there. */
public record CaseReplay(Known known, CaseMoney money, Escalation escalation, List<Step> steps) {}
