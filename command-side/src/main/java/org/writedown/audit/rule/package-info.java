/** What an audit rule is, what it says of itself, and what it leaves behind: findings, or why it slept. */
@NullMarked
package org.writedown.audit.rule;

import org.jspecify.annotations.NullMarked;
