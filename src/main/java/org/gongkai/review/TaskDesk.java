package org.gongkai.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.gongkai.calendar.WorkingDays;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.Documents;
import org.gongkai.organization.Member;
import org.gongkai.review.Duties.Permission;
import org.gongkai.review.ReviewRefused.Kind;
import org.gongkai.review.process.ReviewProcess;

import org.springframework.stereotype.Component;

/** 领取、交回: what happens to a task before it is decided. */
@Component
class TaskDesk {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm");

	private final TaskStore tasks;

	private final Documents documents;

	private final Visibility visibility;

	private final Duties duties;

	private final ReviewProcess process;

	private final ReviewTrail trail;

	private final WorkingDays calendar;

	private final Clock clock;

	TaskDesk(TaskStore tasks, Documents documents, Visibility visibility, Duties duties, ReviewProcess process,
			ReviewTrail trail, WorkingDays calendar, Clock clock) {
		this.tasks = tasks;
		this.documents = documents;
		this.visibility = visibility;
		this.duties = duties;
		this.process = process;
		this.trail = trail;
		this.calendar = calendar;
		this.clock = clock;
	}

	ReviewTask claim(long taskId, Member member) {
		Locked locked = lockOpen(taskId, member);
		TaskRow task = locked.task();
		if (Long.valueOf(member.id()).equals(task.assigneeId())) {
			return view(task);
		}
		Permission permission = this.duties.permission(matter(locked), member);
		if (!permission.reasons().isEmpty()) {
			throw new ReviewRefused(Kind.FORBIDDEN, permission.reasons());
		}
		this.tasks.assign(taskId, member);
		this.process.claim(task.engineTask(), member.id());
		this.trail.acted(locked.document(), member, post(permission), task.stage(), "CLAIM", "");
		return view(this.tasks.lock(taskId));
	}

	ReviewTask release(long taskId, Member member) {
		Locked locked = lockOpen(taskId, member);
		TaskRow task = locked.task();
		if (task.assigneeId() == null) {
			throw new ReviewRefused(Kind.CONFLICT, List.of("任务没有人领取"));
		}
		this.tasks.release(taskId);
		this.process.release(task.engineTask());
		this.trail.acted(locked.document(), member, "", task.stage(), "RELEASE", "");
		return view(this.tasks.lock(taskId));
	}

	/**
	 * The open task and its document, both locked; whoever comes second waits here and
	 * then sees what the first has done.
	 */
	Locked lockOpen(long taskId, Member member) {
		long documentId = find(taskId, member).documentId();
		Document document = this.documents.lock(documentId);
		TaskRow task = this.tasks.lock(taskId);
		if (!task.isOpen()) {
			throw new ReviewRefused(Kind.CONFLICT, List.of(closed(task)));
		}
		if (task.assigneeId() != null && task.assigneeId() != member.id()) {
			throw new ReviewRefused(Kind.CONFLICT,
					List.of("%s任务已由%s领取".formatted(task.stage().label(), task.assigneeName())));
		}
		return new Locked(task, document);
	}

	/** The task, if the person may know of it. */
	TaskRow find(long taskId, Member member) {
		TaskRow task = this.tasks.find(taskId).orElseThrow(() -> notFound(taskId));
		try {
			if (this.visibility.visible(this.documents.get(task.documentId()), member)) {
				return task;
			}
		}
		catch (DocumentNotFound ex) {
			throw notFound(taskId);
		}
		throw notFound(taskId);
	}

	DutyCase matter(Locked locked) {
		return this.duties.matter(locked.document(), this.duties.route(locked.document()).step(locked.task().stage()));
	}

	ReviewTask view(TaskRow task) {
		int overdue = task.isOpen() ? this.calendar.between(task.dueOn(), this.duties.today()) : 0;
		return new ReviewTask(task.id(), task.documentId(), task.title(), task.category(), task.profile(), task.stage(),
				task.createdAt(), task.dueOn(), task.dueProvisional(), Math.max(0, overdue), task.assigneeId(),
				task.assigneeName());
	}

	static String post(Permission permission) {
		Capacity capacity = permission.capacity();
		return (capacity != null) ? capacity.post() : "";
	}

	private String closed(TaskRow task) {
		Instant at = task.closedAt();
		String when = (at != null) ? ZonedDateTime.ofInstant(at, this.clock.getZone()).format(MOMENT) : "";
		if (task.state() == TaskRow.State.DONE) {
			return "%s已由%s于%s处理".formatted(task.stage().label(), task.closedByName(), when);
		}
		return "%s任务已于%s取消，文稿已退回、撤回、改动或者撤稿".formatted(task.stage().label(), when);
	}

	private static ReviewRefused notFound(long taskId) {
		return new ReviewRefused(Kind.NOT_FOUND, List.of("没有找到编号为%d的任务，或者您无权查看".formatted(taskId)));
	}

	/**
	 * A task with its document.
	 */
	record Locked(TaskRow task, Document document) {
	}

}
