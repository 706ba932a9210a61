/**
 * The audit: which lines of a bill are worth asking about, why, and how many dollars rest on it. Start at
 * {@link org.writedown.audit.Audit}. Each package below is a topic, each class in it one rule.
 */
@NullMarked
package org.writedown.audit;

import org.jspecify.annotations.NullMarked;
