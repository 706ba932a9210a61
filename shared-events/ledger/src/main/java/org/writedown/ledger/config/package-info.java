/** How the store is put together; every bean is declared, nothing is guessed. */
@NullMarked
package org.writedown.ledger.config;

import org.jspecify.annotations.NullMarked;
