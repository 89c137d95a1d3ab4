package org.gongkai.review.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.Decision;
import org.gongkai.review.Outcome;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.ReviewTask;
import org.gongkai.review.Reviews;
import org.gongkai.review.Stage;
import org.gongkai.review.TaskFilter;
import org.gongkai.review.TaskList;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks and decisions for other programs; asks the same doors as the pages. */
@RestController
@RequestMapping(path = "/api/v1/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "任务", description = "任务列表、领取和决定")
class TaskApi {

	private static final int LARGEST_PAGE = 200;

	private static final int LAST_PAGE = 1_000_000;

	private final TaskList tasks;

	private final Reviews reviews;

	private final SignedIn signedIn;

	private final Clock clock;

	TaskApi(TaskList tasks, Reviews reviews, SignedIn signedIn, Clock clock) {
		this.tasks = tasks;
		this.reviews = reviews;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping
	@Operation(summary = "任务列表", description = "只列出您可以办理的任务。")
	@ApiResponse(responseCode = "200", description = "一页任务及总数")
	@ApiResponse(responseCode = "422", ref = "unusable")
	TaskPage find(@Parameter(description = "mine：您已领取的；open：您可以办理的全部",
			schema = @Schema(allowableValues = { "mine", "open" })) @RequestParam(defaultValue = "open") String scope,
			@Parameter(description = "环节") @RequestParam(defaultValue = "") String stage,
			@Parameter(description = "标题中的字词") @RequestParam(defaultValue = "") String q,
			@Parameter(schema = @Schema(allowableValues = { "due", "newest", "title" })) @RequestParam(
					defaultValue = "due") String sort,
			@Parameter(description = "从 0 起") @RequestParam(defaultValue = "0") int page,
			@Parameter(description = "每页条数，1 到 200") @RequestParam(defaultValue = "20") int size) {
		List<String> reasons = new ArrayList<>();
		TaskFilter.Scope tasksOf = Codes.required(TaskFilter.Scope.class, "scope", upper(scope), reasons);
		Stage at = Codes.optional(Stage.class, "stage", stage, null, reasons);
		TaskFilter.Sort order = Codes.required(TaskFilter.Sort.class, "sort", upper(sort), reasons);
		if (page < 0 || page > LAST_PAGE) {
			reasons.add("page 应为 0 到 %d，不能是 %d".formatted(LAST_PAGE, page));
		}
		if (size < 1 || size > LARGEST_PAGE) {
			reasons.add("size 应为 1 到 %d，不能是 %d".formatted(LARGEST_PAGE, size));
		}
		if (tasksOf == null || order == null || !reasons.isEmpty()) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, reasons);
		}
		TaskList.TaskPage found = this.tasks.find(new TaskFilter(tasksOf, at, Codes.plain(q), false, order, page, size),
				this.signedIn.member());
		return new TaskPage(found.items().stream().map(this::view).toList(), found.total(), found.more());
	}

	@PostMapping("/{id}/claim")
	@Operation(summary = "领取任务")
	@ApiResponse(responseCode = "200", description = "由您办理")
	@ApiResponse(responseCode = "409", ref = "conflict")
	TaskView claim(@PathVariable long id) {
		return view(this.reviews.claim(id, this.signedIn.member()));
	}

	@PostMapping("/{id}/release")
	@Operation(summary = "放回任务")
	@ApiResponse(responseCode = "200", description = "已放回，同岗位人员可以领取")
	@ApiResponse(responseCode = "409", ref = "conflict")
	TaskView release(@PathVariable long id) {
		return view(this.reviews.release(id, this.signedIn.member()));
	}

	@PostMapping(path = "/{id}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "作出决定",
			description = "RETURN、REJECT、CLEAR_REDACTED、NOT_DISCLOSABLE、REFER 须写意见；后四种结果（含 CLEAR）只用于保密审查。"
					+ "contentHash 是您所看版本的摘要，与现行版本不符时拒绝。决定前须打开过现行版本。")
	@ApiResponse(responseCode = "200", description = "已记录的决定")
	@ApiResponse(responseCode = "409", ref = "conflict")
	@ApiResponse(responseCode = "422", ref = "unusable")
	VerdictView decide(@PathVariable long id, @RequestBody DecisionRequest request) {
		Member member = this.signedIn.member();
		List<String> reasons = new ArrayList<>();
		Outcome outcome = Codes.required(Outcome.class, "outcome", request.outcome(), reasons);
		Stage returnTo = Codes.optional(Stage.class, "returnTo", request.returnTo(), null, reasons);
		String contentHash = request.contentHash();
		if (contentHash == null || contentHash.isBlank()) {
			reasons.add("缺少 contentHash，请填写您所看版本的内容摘要");
		}
		if (outcome == null || contentHash == null || !reasons.isEmpty()) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, reasons);
		}
		Decision decision = new Decision(outcome, Codes.plain(request.comment()), returnTo, contentHash.strip(),
				plain(request.fields()));
		return VerdictView.of(this.reviews.decide(id, decision, member), this.clock);
	}

	private TaskView view(ReviewTask task) {
		return TaskView.of(task, this.clock);
	}

	private static Map<String, String> plain(@Nullable Map<String, @Nullable String> fields) {
		Map<String, String> plain = new HashMap<>();
		if (fields != null) {
			fields.forEach((name, answer) -> plain.put(Codes.plain(name), Codes.plain(answer)));
		}
		return plain;
	}

	private static String upper(String code) {
		return code.toUpperCase(Locale.ROOT);
	}

	/**
	 * A decision as a program sends it.
	 *
	 * @param outcome the result
	 * @param comment the opinion
	 * @param returnTo where a return leads
	 * @param contentHash the hash of the version that was looked at
	 * @param fields answers of the stage's checklist
	 */
	@Schema(name = "Decision", description = "决定")
	record DecisionRequest(@Schema(requiredMode = Schema.RequiredMode.REQUIRED, allowableValues = {
			"PASS", "RETURN", "REJECT", "CLEAR", "CLEAR_REDACTED", "NOT_DISCLOSABLE",
			"REFER" }) @Nullable String outcome, @Schema(description = "意见") @Nullable String comment,
			@Schema(description = "退回到哪个环节，默认 DRAFT") @Nullable String returnTo,
			@Schema(description = "所看版本的内容摘要",
					requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String contentHash,
			@Schema(description = "该环节审查表各项的答复") @Nullable Map<String, String> fields){
	}

	/**
	 * A page of the list.
	 *
	 * @param items the tasks
	 * @param total how many there are in all, or as far as they were counted
	 * @param more whether there are more than that
	 */
	record TaskPage(List<TaskView> items, @Schema(description = "总数；超过一千项时只数到一千，more 为 true") long total,
			@Schema(description = "实际多于 total") boolean more) {
	}

}
