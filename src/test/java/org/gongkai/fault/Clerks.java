package org.gongkai.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * People who write, hand in and decide as fast as they can, each one document after the
 * other from the draft to the patrol, and who remember what the office acknowledged.
 */
final class Clerks implements AutoCloseable {

	/** After a refusal or no answer one looks again, not at once. */
	private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(200);

	private final ApiClient office;

	private final ExecutorService people;

	private final Map<Long, Work> works = new ConcurrentHashMap<>();

	private final Map<String, String> lastAnswers = new ConcurrentHashMap<>();

	private final AtomicLong acts = new AtomicLong();

	private final AtomicLong failures = new AtomicLong();

	private final AtomicLong titles = new AtomicLong();

	/** Who does something holds it for reading, who wants them to rest for writing. */
	private final ReadWriteLock rest = new ReentrantReadWriteLock(true);

	private volatile boolean beginning = true;

	private volatile boolean ended;

	Clerks(ApiClient office, int count) {
		this.office = office;
		this.people = Executors.newFixedThreadPool(count);
		for (int person = 0; person < count; person++) {
			this.people.execute(this::work);
		}
	}

	/** How many acts the office acknowledged. */
	long acts() {
		return this.acts.get();
	}

	/** How often there was no answer, or an answer that is none. */
	long failures() {
		return this.failures.get();
	}

	/** What each person was last told instead of a yes. */
	Map<String, String> lastAnswers() {
		return this.lastAnswers;
	}

	/** Waits until that many more acts were acknowledged. */
	boolean doMore(int more, Duration limit) {
		long wanted = this.acts.get() + more;
		return await(() -> this.acts.get() >= wanted, limit);
	}

	/** Nobody does anything meanwhile. */
	void rest(Act<?> meanwhile) throws IOException {
		this.rest.writeLock().lock();
		try {
			meanwhile.perform();
		}
		finally {
			this.rest.writeLock().unlock();
		}
	}

	Collection<Work> works() {
		return List.copyOf(this.works.values());
	}

	/** Brings what was begun to its end and begins nothing more. */
	boolean finish(Duration limit) throws InterruptedException {
		this.beginning = false;
		this.people.shutdown();
		return this.people.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public void close() {
		this.ended = true;
		this.people.shutdownNow();
	}

	/** Waits for something, up to a limit. */
	static boolean await(BooleanSupplier what, Duration limit) {
		long end = System.nanoTime() + limit.toNanos();
		boolean there = what.getAsBoolean();
		while (!there && System.nanoTime() < end) {
			LockSupport.parkNanos(LOOK_AGAIN);
			there = what.getAsBoolean();
		}
		return there;
	}

	private void work() {
		while (this.beginning && !this.ended) {
			String title = "节能宣传周活动简讯之" + this.titles.incrementAndGet();
			Long id = attempt(() -> this.office.create(title));
			if (id != null) {
				Work work = new Work(id, title, new ConcurrentLinkedQueue<>());
				this.works.put(id, work);
				boolean done = false;
				while (!done && !this.ended) {
					done = Boolean.TRUE.equals(attempt(() -> step(work)));
				}
			}
		}
	}

	/** Whether there is nothing more to do. */
	private boolean step(Work work) throws IOException {
		JsonNode document = this.office.get("auditor", "/documents/" + work.id());
		String stage = document.get("currentStage").isNull() ? "" : document.get("currentStage").asString();
		if (document.get("state").asString().equals("PUBLISHED") && stage.isEmpty()) {
			return true;
		}
		if (stage.isEmpty() || stage.equals("DRAFT")) {
			this.office.post("drafter", "/documents/" + work.id() + "/submission", Map.of());
			work.acknowledged().add("DRAFT");
		}
		else {
			this.office.goOn(work.id(), work.title(), stage);
			work.acknowledged().add(stage);
		}
		this.acts.incrementAndGet();
		return false;
	}

	private <T> @Nullable T attempt(Act<T> act) {
		this.rest.readLock().lock();
		try {
			return act.perform();
		}
		catch (IOException ex) {
			this.failures.incrementAndGet();
			this.lastAnswers.put(Thread.currentThread().getName(), String.valueOf(ex));
		}
		catch (ApiClient.Refused ex) {
			// another step is under way, or the answer of the last one was lost
			this.lastAnswers.put(Thread.currentThread().getName(), String.valueOf(ex.getMessage()));
			if (ex.status() >= 500) {
				this.failures.incrementAndGet();
			}
		}
		finally {
			this.rest.readLock().unlock();
		}
		LockSupport.parkNanos(LOOK_AGAIN);
		return null;
	}

	/**
	 * A document under way.
	 *
	 * @param id its number
	 * @param title its title
	 * @param acknowledged the stages whose decision was acknowledged
	 */
	record Work(long id, String title, Queue<String> acknowledged) {
	}

	/** Something done at the office. */
	@FunctionalInterface
	interface Act<T> {

		T perform() throws IOException;

	}

}
