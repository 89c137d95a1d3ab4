package org.gongkai.review.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.gongkai.calendar.DueDate;
import org.gongkai.inspection.Gate;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.Stage;
import org.jspecify.annotations.Nullable;

/** Writes down what the process tells, and refuses where a test says so. */
class FakeCourse implements ReviewCourse {

	static final Instant OVER = Instant.parse("2030-06-12T16:00:00Z");

	final List<String> told = new ArrayList<>();

	final Set<Gate> closed = EnumSet.noneOf(Gate.class);

	@Override
	public void taskOpened(OpenedTask task) {
		this.told.add("open " + task.stage());
	}

	@Override
	public void taskAssigned(String engineTask, @Nullable String assignee) {
		this.told.add("assigned " + assignee);
	}

	@Override
	public void taskCompleted(String engineTask) {
	}

	@Override
	public void taskDropped(String engineTask) {
		this.told.add("dropped");
	}

	@Override
	public void passGate(long documentId, Gate gate) {
		if (this.closed.contains(gate)) {
			throw new ReviewRefused(ReviewRefused.Kind.CONFLICT, List.of(gate.label() + "未通过"));
		}
		this.told.add("gate " + gate);
	}

	@Override
	public void passPublicationGate(long documentId) throws PublicationStopped {
		if (this.closed.contains(Gate.PUBLICATION)) {
			throw new PublicationStopped("规则有了变化");
		}
		this.told.add("gate PUBLICATION");
	}

	@Override
	public void freeze(long documentId) {
		this.told.add("freeze");
	}

	@Override
	public void publish(long documentId) {
		this.told.add("publish");
	}

	@Override
	public void returnToDrafter(long documentId) {
		this.told.add("return to drafter");
	}

	@Override
	public void reject(long documentId) {
		this.told.add("reject");
	}

	@Override
	public void keepUndisclosed(long documentId) {
		this.told.add("keep undisclosed");
	}

	@Override
	public void takeBackRelease(long documentId, String reasons) {
		this.told.add("take back: " + reasons);
	}

	@Override
	public void patrolFound(long documentId) {
		this.told.add("patrol found");
	}

	@Override
	public void remind(long documentId, String activity) {
		this.told.add("remind " + activity);
	}

	@Override
	public Term term(long documentId, Stage stage, String activity) {
		return new Term(OVER.minusSeconds(7200), OVER.minusSeconds(3600), OVER,
				new DueDate(LocalDate.of(2030, 6, 12), false));
	}

}
