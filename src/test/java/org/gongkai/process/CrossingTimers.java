package org.gongkai.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does to timers what the job executor does when it takes them up: in a transaction of
 * its own each gets another revision, after a command of the engine has read it and
 * before that command writes what it has made of it.
 */
@Component
public class CrossingTimers extends AbstractProcessEnginePlugin implements CommandContextListener {

	private final ObjectProvider<DataSource> database;

	private final ObjectProvider<PlatformTransactionManager> transactions;

	private final AtomicInteger times = new AtomicInteger();

	private final AtomicInteger crossed = new AtomicInteger();

	private volatile Runnable rival = () -> {
	};

	CrossingTimers(ObjectProvider<DataSource> database, ObjectProvider<PlatformTransactionManager> transactions) {
		this.database = database;
		this.transactions = transactions;
	}

	/** Crosses so many of the next commands that change or delete a timer; 0 ends it. */
	public void cross(int times) {
		cross(times, () -> {
		});
	}

	/**
	 * The same.
	 * @param rival what somebody else does once the crossed act has come to nothing
	 */
	public void cross(int times, Runnable rival) {
		this.times.set(times);
		this.rival = rival;
		this.crossed.set(0);
	}

	/** How many commands were crossed since. */
	public int crossed() {
		return this.crossed.get();
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		List<CommandInterceptor> interceptors = configuration.getCustomPostCommandInterceptorsTxRequired();
		List<CommandInterceptor> all = (interceptors != null) ? interceptors : new ArrayList<>();
		all.add(new Watching());
		configuration.setCustomPostCommandInterceptorsTxRequired(all);
	}

	@Override
	public void onCommandContextClose(CommandContext context) {
		List<String> touched = context.getDbEntityManager()
			.getDbEntityCache()
			.getCachedEntities()
			.stream()
			.filter(CrossingTimers::isToBeWritten)
			.map((cached) -> cached.getEntity().getId())
			.toList();
		if (touched.isEmpty() || this.times.get() == 0) {
			return;
		}
		TransactionTemplate apart = new TransactionTemplate(this.transactions.getObject());
		apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		JdbcTemplate jdbc = new JdbcTemplate(this.database.getObject());
		long taken = apart.execute((status) -> touched.stream()
			.filter((job) -> jdbc.update("update ACT_RU_JOB set REV_ = REV_ + 1 where ID_ = ?", job) > 0)
			.count());
		if (taken > 0) {
			this.times.decrementAndGet();
			this.crossed.incrementAndGet();
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCompletion(int status) {
					CompletableFuture.runAsync(CrossingTimers.this.rival).join();
				}

			});
		}
	}

	@Override
	public void onCommandFailed(CommandContext context, Throwable failure) {
		// a command that failed by itself is not crossed
	}

	private static boolean isToBeWritten(CachedDbEntity cached) {
		return cached.getEntity() instanceof JobEntity
				&& (cached.getEntityState() == DbEntityState.DELETED_PERSISTENT || cached.isDirty());
	}

	/** Stands within each command. */
	private final class Watching extends CommandInterceptor {

		@Override
		public <T> T execute(Command<T> command) {
			if (CrossingTimers.this.times.get() > 0) {
				Context.getCommandContext().registerCommandContextListener(CrossingTimers.this);
			}
			return this.next.execute(command);
		}

	}

}
