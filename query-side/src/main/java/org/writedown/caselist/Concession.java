package org.writedown.caselist;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;

/**
 * What a provider gave up on a line, kept so that a correction can give it back.
 *
 * @param fromCode the code before; absent where the concession left it
 * @param given by how much the charge fell
 */
public record Concession(FlagId flag, LineId line, @Nullable ProcedureCode fromCode, Money given) {}
