package org.writedown.caselist;

import java.util.Optional;
import org.writedown.contract.value.ProviderId;

/** Which cases of a firm are asked for. */
record CaseListFilter(Optional<CaseStatus> status, Optional<ProviderId> provider, Optional<CaseListCursor> after) {}
