package org.writedown.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A transaction that whoever writes into it cannot end: a commit that takes its time. */
final class OpenTransaction implements AutoCloseable {

    private static final Set<String> ENDING = Set.of("commit", "rollback", "setAutoCommit", "close");

    private final Connection connection;

    OpenTransaction(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    /** Always the same connection, with all that would end the transaction left out. */
    DataSource database() {
        Connection patient = (Connection) Proxy.newProxyInstance(
                OpenTransaction.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (ENDING.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new SingleConnectionDataSource(patient, false);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
