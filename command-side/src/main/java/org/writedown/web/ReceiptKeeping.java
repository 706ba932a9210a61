package org.writedown.web;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.writedown.cases.Receipt;
import org.writedown.ledger.append.Append;
import org.writedown.ledger.append.Appender;
import org.writedown.ledger.append.ReceiptRow;

/**
 * Leaves the receipt of a command with an idempotency key for the append of its events, so that both
 * are stored in one transaction. A command that changed nothing has its receipt stored alone.
 */
public final class ReceiptKeeping implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Appender appender;

    public ReceiptKeeping(Appender appender) {
        this.appender = appender;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        Object result = chain.proceed();
        MetaData metaData = work.getMessage().getMetaData();
        if (result instanceof Receipt receipt && metaData.containsKey(CommandSender.IDEMPOTENCY_KEY)) {
            ReceiptRow row = row(metaData, receipt);
            if (receipt.events().isEmpty()) {
                appender.append(new Append(List.of(), row));
            } else {
                work.root().resources().put(ReceiptRow.RESOURCE, row);
            }
        }
        return result;
    }

    private static ReceiptRow row(MetaData metaData, Receipt receipt) {
        return new ReceiptRow(
                String.valueOf(metaData.get(CommandSender.FIRM)),
                String.valueOf(metaData.get(CommandSender.IDEMPOTENCY_KEY)),
                String.valueOf(metaData.get(CommandSender.FINGERPRINT)),
                receipt.caseId().value(),
                receipt.before(),
                receipt.version());
    }
}
