package org.writedown.contract.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The person whose bills are negotiated. */
public record Client(
        Sensitive<String> name,
        @Nullable Sensitive<LocalDate> born,
        @Nullable Sensitive<String> contact) {}
