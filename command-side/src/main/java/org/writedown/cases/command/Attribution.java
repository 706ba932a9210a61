package org.writedown.cases.command;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.ResponseId;

/** What earned a reduction that nobody explained. */
public sealed interface Attribution {

    /**
     * The firm asked, and this is what came of it: names at least a flag or an inquiry.
     *
     * @param response the answer that promised it, where there was one
     */
    record Earned(
            ReductionKind kind,
            @Nullable FlagId flag,
            @Nullable InquiryId inquiry,
            @Nullable ResponseId response) implements Attribution {}

    /** The firm did nothing for it: the provider corrected its bill, or the insurer bore it. */
    record NotOurs(Bearer bearer) implements Attribution {}

    /** Who bears what is no longer asked. */
    enum Bearer {
        PROVIDER,
        INSURER
    }
}
