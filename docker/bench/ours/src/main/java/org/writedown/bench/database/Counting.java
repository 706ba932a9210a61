package org.writedown.bench.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what is said to the database: statements (a batch is one) and commits. */
public final class Counting implements BeanPostProcessor {

    public static final String STATEMENTS = "statements";
    public static final String COMMITS = "commits";

    private final LongAdder statements = new LongAdder();
    private final LongAdder commits = new LongAdder();

    public long statements() {
        return statements.sum();
    }

    public long commits() {
        return commits.sum();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? of(source) : bean;
    }

    public DataSource of(DataSource source) {
        return proxy(DataSource.class, source);
    }

    private <T> T proxy(Class<T> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            String called = method.getName();
            if (called.startsWith("execute")) {
                statements.increment();
            } else if (called.equals("commit")) {
                commits.increment();
            }
            try {
                return watched(method.invoke(target, arguments), called);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Only what is made anew; what is unwrapped is given out bare. */
    private Object watched(Object result, String called) {
        return switch (result) {
            case Connection connection when called.equals("getConnection") -> proxy(Connection.class, connection);
            case CallableStatement statement when called.equals("prepareCall") -> statement;
            case PreparedStatement statement
            when called.equals("prepareStatement") -> proxy(PreparedStatement.class, statement);
            case Statement statement when called.equals("createStatement") -> proxy(Statement.class, statement);
            case null, default -> result;
        };
    }
}
