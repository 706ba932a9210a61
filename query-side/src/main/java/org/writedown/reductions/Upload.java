package org.writedown.reductions;

import java.time.LocalDate;
import org.writedown.contract.value.Provider;

/** How a bill came to the firm: from whom, and on which day. */
public record Upload(Provider provider, LocalDate on) {}
