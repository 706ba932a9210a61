package org.writedown.faults.machinery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A wire between the application and its database. It can be slow, dead without either end being told (a half-open
 * connection: nothing comes, nothing is refused), or cut.
 */
public final class FaultyWire implements AutoCloseable {

    private enum State {
        WELL,
        STALLED,
        CUT
    }

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile State state = State.WELL;
    private volatile long delayNanos;
    private volatile boolean closed;

    /** @param target a port on this machine */
    public FaultyWire(int target) {
        this.target = target;
        try {
            entrance = new ServerSocket();
            entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("wire").start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** Each packet takes longer, in both directions; zero makes it quick again. */
    public void delay(Duration each) {
        delayNanos = each.toNanos();
    }

    /** From now on nothing passes and nobody is told. New connections are taken and not served either. */
    public void stall() {
        change(State.STALLED);
    }

    /** Every connection is closed, and new ones at once. */
    public void cut() {
        change(State.CUT);
        closeAll();
    }

    /** Well again; connections that had been stalled are gone, as after a fire wall forgot them. */
    public void mend() {
        closeAll();
        delayNanos = 0;
        change(State.WELL);
    }

    private void change(State next) {
        lock.lock();
        try {
            state = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void accept() {
        while (!closed) {
            try {
                Socket near = entrance.accept();
                if (state == State.CUT) {
                    near.close();
                    continue;
                }
                sockets.add(near);
                Thread.ofVirtual().start(() -> connect(near));
            } catch (IOException e) {
                if (!closed) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void connect(Socket near) {
        awaitWell();
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            far.setTcpNoDelay(true);
            near.setTcpNoDelay(true);
            sockets.add(far);
            Thread.ofVirtual().start(() -> pump(near, far));
            pump(far, near);
        } catch (IOException refused) {
            end(near);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[16 * 1024];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (delayNanos > 0) {
                    TimeUnit.NANOSECONDS.sleep(delayNanos);
                }
                awaitWell();
                out.write(buffer, 0, n);
            }
        } catch (IOException gone) {
            // The other end is told below.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            awaitWell();
            end(from);
            end(to);
        }
    }

    private void awaitWell() {
        lock.lock();
        try {
            while (state == State.STALLED && !closed) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void closeAll() {
        sockets.forEach(this::end);
    }

    private void end(Socket socket) {
        sockets.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        change(State.CUT);
        closeAll();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
