/** Reductions across the firm's cases, by cause, provider or month. */
@NullMarked
package org.writedown.reports;

import org.jspecify.annotations.NullMarked;
