package org.gongkai.operation.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.gongkai.operation.process.FailedStep.State;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads failed steps from the engine's tables, because its query interface can neither
 * use the index on failures nor count tries.
 */
@Component
class EmbeddedEngineSteps implements EngineSteps {

	/** An index leads to what is greater than nothing, not to what is not null. */
	private static final String FAILED = " from ACT_RU_JOB j where j.EXCEPTION_STACK_ID_ > '' ";

	private static final String NOT_LOCKED = " and (j.LOCK_EXP_TIME_ is null or j.LOCK_EXP_TIME_ < :now) ";

	private static final String ORDER = " order by case when j.RETRIES_ = 0 then 0 else 1 end, j.CREATE_TIME_, j.ID_ ";

	private static final String STEP = """
			select j.ID_, j.PROCESS_DEF_ID_, j.PROCESS_DEF_KEY_, j.PROCESS_INSTANCE_ID_, j.FAILED_ACT_ID_, j.RETRIES_,
				j.DUEDATE_, j.LOCK_EXP_TIME_, j.CREATE_TIME_, d.ACT_ID_,
				(select max(e.BUSINESS_KEY_) from ACT_RU_EXECUTION e where e.ID_ = j.PROCESS_INSTANCE_ID_) as filed_under,
				(select count(*) from ACT_HI_JOB_LOG l where l.PROCESS_INSTANCE_ID_ = j.PROCESS_INSTANCE_ID_
					and l.JOB_ID_ = j.ID_ and l.JOB_STATE_ = 1) as tries,
				(select min(l.TIMESTAMP_) from ACT_HI_JOB_LOG l where l.PROCESS_INSTANCE_ID_ = j.PROCESS_INSTANCE_ID_
					and l.JOB_ID_ = j.ID_ and l.JOB_STATE_ = 1) as failed_first
			from ACT_RU_JOB j left join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
			where j.EXCEPTION_STACK_ID_ > ''
			""";

	/**
	 * A reminder beside an open task moves nothing: only what the document itself waits
	 * for counts. A task of our list counts only while the engine has it too.
	 */
	private static final String STANDSTILLS = """
			from document d where d.state in ('IN_REVIEW', 'SIGNED')
				and not exists (select 1 from review_task t join ACT_RU_TASK k on k.ID_ = t.engine_task
					where t.document_id = d.id and t.state = 'OPEN')
				and not exists (select 1 from ACT_RU_EXECUTION e join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = e.ID_
					where e.BUSINESS_KEY_ = cast(d.id as varchar(20)) and j.PROCESS_DEF_KEY_ = 'document-review'
					and j.HANDLER_TYPE_ in ('async-continuation', 'timer-intermediate-transition'))
			""";

	private static final List<String> MODELS = List.of("document-review", "withdrawal", "annual-report");

	private final JdbcClient jdbc;

	private final ManagementService jobs;

	private final RepositoryService models;

	private final ProcessEngine engine;

	EmbeddedEngineSteps(JdbcClient jdbc, ManagementService jobs, RepositoryService models, ProcessEngine engine) {
		this.jdbc = jdbc;
		this.jobs = jobs;
		this.models = models;
		this.engine = engine;
	}

	@Override
	@Transactional(readOnly = true)
	public long stopped() {
		return count("select count(*) from ACT_RU_INCIDENT where INCIDENT_TYPE_ = 'failedJob'");
	}

	@Override
	@Transactional(readOnly = true)
	public long retried() {
		return count("select count(*)" + FAILED + "and j.RETRIES_ > 0");
	}

	@Override
	@Transactional(readOnly = true)
	public long due() {
		return this.jdbc
			.sql("select count(*) from ACT_RU_JOB j where j.RETRIES_ > 0 and j.SUSPENSION_STATE_ = 1 "
					+ "and (j.DUEDATE_ is null or j.DUEDATE_ <= :now)")
			.param("now", now())
			.query(Long.class)
			.single();
	}

	@Override
	@Transactional(readOnly = true)
	public List<FailedStep> failed(int count, long skipped) {
		return this.jdbc.sql(STEP + ORDER + " limit :count offset :skipped")
			.param("count", count)
			.param("skipped", skipped)
			.query(this::step)
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> retryable(int count) {
		return this.jdbc
			.sql("select j.ID_" + FAILED + NOT_LOCKED + "and (j.RETRIES_ = 0 or j.DUEDATE_ > :now)" + ORDER
					+ "limit :count")
			.param("now", now())
			.param("count", count)
			.query(String.class)
			.list();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<FailedStep> hold(String job) {
		// before reading: whoever waits here sees what the one before him has done
		this.jdbc.sql("select ID_ from ACT_RU_JOB where ID_ = :job for update")
			.param("job", job)
			.query(String.class)
			.optional();
		return this.jdbc.sql(STEP + "and j.ID_ = :job").param("job", job).query(this::step).optional();
	}

	@Override
	@Transactional
	public void retry(String job) {
		try {
			this.jobs.setJobRetries(tries()).jobId(job).dueDate(ClockUtil.getCurrentTime()).execute();
		}
		catch (OptimisticLockingException ex) {
			throw new OptimisticLockingFailureException("Step " + job + " was taken up by another", ex);
		}
	}

	@Override
	@Transactional(readOnly = true)
	public List<Standstill> standstills(int count) {
		return this.jdbc.sql("select d.id, d.state " + STANDSTILLS + " order by d.changed_at, d.id limit :count")
			.param("count", count)
			.query((row, number) -> new Standstill(row.getLong("id"), row.getString("state").equals("SIGNED")))
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public long standstillCount() {
		return count("select count(*) " + STANDSTILLS);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean deployed() {
		return this.jdbc.sql("select count(distinct KEY_) from ACT_RE_PROCDEF where KEY_ in (:models)")
			.param("models", MODELS)
			.query(Long.class)
			.single() == MODELS.size();
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	/** As many tries as a new step has: the first one and one after each pause. */
	private int tries() {
		String cycle = ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getFailedJobRetryTimeCycle();
		return (cycle != null) ? cycle.split(",").length + 1 : 3;
	}

	private FailedStep step(ResultSet row, int number) throws SQLException {
		String job = row.getString("ID_");
		Instant since = Stream.of(row.getTimestamp("failed_first"), row.getTimestamp("CREATE_TIME_"), now())
			.filter(Objects::nonNull)
			.findFirst()
			.map(Timestamp::toInstant)
			.orElseThrow();
		Timestamp due = row.getTimestamp("DUEDATE_");
		State state = state(row.getInt("RETRIES_"), due, row.getTimestamp("LOCK_EXP_TIME_"));
		String activity = Objects.requireNonNullElse(row.getString("FAILED_ACT_ID_"), row.getString("ACT_ID_"));
		return new FailedStep(job, row.getString("PROCESS_DEF_KEY_"),
				Objects.requireNonNullElse(row.getString("filed_under"), ""),
				name(row.getString("PROCESS_DEF_ID_"), activity), since, row.getLong("tries"), state,
				(state == State.WAITING && due != null) ? due.toInstant() : null,
				Objects.requireNonNullElse(this.jobs.getJobExceptionStacktrace(job), ""));
	}

	private static State state(int retries, @Nullable Timestamp due, @Nullable Timestamp lockedUntil) {
		if (lockedUntil != null && lockedUntil.after(now())) {
			return State.TRYING;
		}
		if (retries == 0) {
			return State.STOPPED;
		}
		return (due != null && due.after(now())) ? State.WAITING : State.TRYING;
	}

	private String name(String definition, String activity) {
		return (this.models.getBpmnModelInstance(definition)
			.getModelElementById(activity) instanceof FlowElement element) ? element.getName() : activity;
	}

	/** The engine's own clock, by which it sets when a step is due. */
	private static Timestamp now() {
		Date now = ClockUtil.getCurrentTime();
		return new Timestamp(now.getTime());
	}

}
