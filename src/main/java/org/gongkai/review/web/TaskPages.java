package org.gongkai.review.web;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.Notices;
import org.gongkai.review.OtherTasks;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.ReviewTask;
import org.gongkai.review.Reviews;
import org.gongkai.review.Stage;
import org.gongkai.review.TaskFilter;
import org.gongkai.review.TaskFilter.Scope;
import org.gongkai.review.TaskFilter.Sort;
import org.gongkai.review.TaskList;
import org.gongkai.review.TaskList.TaskPage;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 我的任务: what waits for the signed-in person. */
@Controller
class TaskPages {

	private static final int LINES = 25;

	private final TaskList tasks;

	private final Reviews reviews;

	private final Notices notices;

	private final ObjectProvider<OtherTasks> others;

	private final SignedIn signedIn;

	TaskPages(TaskList tasks, Reviews reviews, Notices notices, ObjectProvider<OtherTasks> others, SignedIn signedIn) {
		this.tasks = tasks;
		this.reviews = reviews;
		this.notices = notices;
		this.others = others;
		this.signedIn = signedIn;
	}

	@GetMapping("/tasks")
	String list(Search search, Model model, HtmxRequest htmx) {
		Member member = this.signedIn.member();
		TaskPage found = this.tasks.find(search.filter(), member);
		Map<Stage, Long> counts = this.tasks.counts(member);
		model.addAttribute("member", member);
		model.addAttribute("search", search);
		Map<Stage, String> shown = new EnumMap<>(Stage.class);
		counts.forEach((stage, tasks) -> shown.put(stage, shown(List.of(tasks))));
		model.addAttribute("counts", shown);
		model.addAttribute("waiting", shown(counts.values()));
		model.addAttribute("found", found);
		model.addAttribute("pages", new Pages(search.pageOrFirst(), LINES, found.total(), found.more()));
		model.addAttribute("notices", this.notices.unread(member));
		model.addAttribute("otherTasks",
				this.others.orderedStream().flatMap((other) -> other.of(member).stream()).toList());
		boolean rowsOnly = htmx.isHtmxRequest() && !htmx.isBoosted() && !htmx.isHistoryRestoreRequest();
		return rowsOnly ? "review/tasks :: list" : "review/tasks";
	}

	@PostMapping("/tasks/{id}/claim")
	String claim(@PathVariable long id) {
		ReviewTask task = this.reviews.claim(id, this.signedIn.member());
		return "redirect:/documents/" + task.documentId();
	}

	@PostMapping("/tasks/{id}/release")
	String release(@PathVariable long id, RedirectAttributes redirect) {
		this.reviews.release(id, this.signedIn.member());
		redirect.addFlashAttribute("done", "任务已放回，其他同事可以领取");
		return "redirect:/tasks";
	}

	@PostMapping("/notices/{id}/read")
	String read(@PathVariable long id) {
		this.notices.read(id, this.signedIn.member());
		return "redirect:/tasks";
	}

	@PostMapping("/tasks/{id}/decision")
	String decide(@PathVariable long id, DecisionForm form, @RequestParam Map<String, String> parameters,
			RedirectAttributes redirect) {
		Member member = this.signedIn.member();
		ReviewTask task = this.tasks.task(id, member);
		try {
			this.reviews.decide(id, form.decision(parameters), member);
		}
		catch (ReviewRefused ex) {
			// what was typed comes back with the reasons; only a foreign task is not
			// shown
			if (ex.kind() == ReviewRefused.Kind.NOT_FOUND) {
				throw ex;
			}
			redirect.addFlashAttribute("reasons", ex.reasons());
			redirect.addFlashAttribute("typed", parameters);
			return "redirect:/documents/" + task.documentId() + "#decision";
		}
		redirect.addFlashAttribute("done", "《" + task.title() + "》" + task.stage().label() + "已记录："
				+ ((form.outcome() != null) ? form.outcome().label() : ""));
		return "redirect:/tasks";
	}

	/** The sum of what was counted; 99+ when it was not counted to the end. */
	private static String shown(Collection<Long> counts) {
		long sum = counts.stream().mapToLong((tasks) -> Math.min(tasks, TaskList.MOST_COUNTED)).sum();
		return counts.stream().anyMatch((tasks) -> tasks > TaskList.MOST_COUNTED) ? sum + "+" : Long.toString(sum);
	}

	/**
	 * What is looked for in the list, as it stands in the address.
	 */
	record Search(@Nullable Scope scope, @Nullable Stage stage, @Nullable String q, @Nullable Boolean overdue,
			@Nullable Sort sort, @Nullable Integer page) {

		TaskFilter filter() {
			return new TaskFilter(scopeOrOpen(), this.stage, queryOrBlank(), Boolean.TRUE.equals(this.overdue),
					sortOrDue(), pageOrFirst(), LINES);
		}

		public Scope scopeOrOpen() {
			return (this.scope != null) ? this.scope : Scope.OPEN;
		}

		public Sort sortOrDue() {
			return (this.sort != null) ? this.sort : Sort.DUE;
		}

		public String queryOrBlank() {
			return (this.q != null) ? this.q.strip() : "";
		}

		public int pageOrFirst() {
			return (this.page != null) ? Math.max(0, this.page) : 0;
		}

		/** Whether anything narrows the list down. */
		public boolean narrowed() {
			return this.stage != null || !queryOrBlank().isEmpty() || Boolean.TRUE.equals(this.overdue)
					|| scopeOrOpen() == Scope.MINE;
		}

	}

}
