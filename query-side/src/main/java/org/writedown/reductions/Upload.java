package org.writedown.reductions;

import java.time.LocalDate;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.Source;

/** How a bill came to the firm: from whom, on which day, and read from what. */
public record Upload(Provider provider, LocalDate on, Source source) {}
