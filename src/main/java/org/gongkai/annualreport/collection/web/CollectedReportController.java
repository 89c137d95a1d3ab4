package org.gongkai.annualreport.collection.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.collection.AgencyRegister;
import org.gongkai.annualreport.collection.CollectionPosts;
import org.gongkai.annualreport.collection.Decision;
import org.gongkai.annualreport.collection.Overview;
import org.gongkai.annualreport.collection.Problem;
import org.gongkai.annualreport.collection.Standing;
import org.gongkai.annualreport.collection.Submission;
import org.gongkai.annualreport.collection.Submissions;
import org.gongkai.annualreport.collection.SupervisedAgency;
import org.gongkai.annualreport.collection.TotalEffect;
import org.gongkai.annualreport.collection.TotalEffects;
import org.gongkai.document.FileStore;
import org.gongkai.inspection.Severity;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.ReviewRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One agency's report of a year: its cells, what the check found, accept or return. */
@Controller
class CollectedReportController {

	private final Submissions submissions;

	private final TotalEffects effects;

	private final AgencyRegister register;

	private final Overview overview;

	private final FileStore files;

	private final CollectionPosts posts;

	private final SignedIn signedIn;

	CollectedReportController(Submissions submissions, TotalEffects effects, AgencyRegister register, Overview overview,
			FileStore files, CollectionPosts posts, SignedIn signedIn) {
		this.submissions = submissions;
		this.effects = effects;
		this.register = register;
		this.overview = overview;
		this.files = files;
		this.posts = posts;
		this.signedIn = signedIn;
	}

	@GetMapping("/supervision/{year:[0-9]{4}}/agencies/{id}")
	String newest(@PathVariable int year, @PathVariable long id, Model model) {
		Member member = this.signedIn.member();
		SupervisedAgency agency = agency(id, member);
		List<Submission> history = this.submissions.history(id, year, member);
		return page(agency, year, history.isEmpty() ? null : history.get(0), "", List.of(), model);
	}

	@GetMapping("/supervision/submissions/{id}")
	String revision(@PathVariable long id, Model model) {
		Submission submission = this.submissions.get(id, this.signedIn.member());
		return page(this.register.get(submission.agencyId()), submission.year(), submission, "", List.of(), model);
	}

	@PostMapping("/supervision/submissions/{id}/acceptance")
	String accept(@PathVariable long id, @RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		Submission submission = this.submissions.get(id, this.signedIn.member());
		return decide(submission, reason, model, response, next, "已接受，现在计入汇总数。",
				() -> this.submissions.accept(id, seen(seen), reason, this.signedIn.member()));
	}

	@PostMapping("/supervision/submissions/{id}/return")
	String giveBack(@PathVariable long id, @RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		Submission submission = this.submissions.get(id, this.signedIn.member());
		return decide(submission, reason, model, response, next, "已退回，理由已留存，报送机关可以查看。",
				() -> this.submissions.giveBack(id, seen(seen), reason, this.signedIn.member()));
	}

	@GetMapping("/supervision/submissions/{id}/file")
	@Transactional(readOnly = true)
	public ResponseEntity<byte[]> file(@PathVariable long id) {
		Submission submission = this.submissions.get(id, this.signedIn.member());
		String digest = submission.fileDigest();
		if (digest == null) {
			throw new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("这次报送来自系统内的文稿，没有上传的文件。"));
		}
		byte[] bytes = this.files.get(digest)
			.orElseThrow(() -> new IllegalStateException("The file of submission " + id + " is gone"))
			.bytes();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(submission.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(bytes);
	}

	private String decide(Submission submission, String reason, Model model, HttpServletResponse response,
			RedirectAttributes next, String done, Runnable act) {
		try {
			act.run();
		}
		catch (ReviewRefused ex) {
			if (ex.kind() != ReviewRefused.Kind.INCOMPLETE) {
				throw ex;
			}
			response.setStatus(422);
			return page(this.register.get(submission.agencyId()), submission.year(), submission, reason, ex.reasons(),
					model);
		}
		next.addFlashAttribute("done", done);
		return "redirect:/supervision/%d/agencies/%d".formatted(submission.year(), submission.agencyId());
	}

	private SupervisedAgency agency(long id, Member member) {
		this.posts.requireReader(member);
		return this.register.get(id);
	}

	private String page(SupervisedAgency agency, int year, @Nullable Submission shown, String reason,
			List<String> reasons, Model model) {
		Member member = this.signedIn.member();
		List<Submission> history = this.submissions.history(agency.id(), year, member);
		Standing standing = this.submissions.standing(agency.id(), year).orElse(null);
		model.addAttribute("agency", agency);
		model.addAttribute("year", year);
		model.addAttribute("due", agency.scope().deadline(year));
		model.addAttribute("standing", standing);
		model.addAttribute("shown", shown);
		model.addAttribute("history", history);
		model.addAttribute("decisions", decisions(agency.id(), year));
		model.addAttribute("isNewest", shown != null && standing != null && standing.newest() == shown.id());
		model.addAttribute("reason", reason);
		model.addAttribute("reasons", reasons);
		model.addAttribute("mayAct", this.posts.mayAct(member));
		if (shown != null) {
			Submission before = history.stream()
				.filter((each) -> each.revision() == shown.revision() - 1)
				.findFirst()
				.orElse(null);
			List<TotalEffect.ValueChange> changes = (before != null) ? this.effects.between(before, shown) : List.of();
			model.addAttribute("changes", changes);
			model.addAttribute("before", before);
			model.addAttribute("grids", grids(shown, changes));
			model.addAttribute("blocks", shown.count(Severity.BLOCK));
			model.addAttribute("confirms", shown.count(Severity.CONFIRM));
			model.addAttribute("hints", shown.count(Severity.HINT));
		}
		model.addAttribute("overviewYear", this.overview.latestYear());
		return "collection/report";
	}

	private Map<Long, List<Decision>> decisions(long agencyId, int year) {
		Map<Long, List<Decision>> bySubmission = new HashMap<>();
		this.submissions.decisions(agencyId, year)
			.forEach((decision) -> bySubmission.computeIfAbsent(decision.submissionId(), (id) -> new ArrayList<>())
				.add(decision));
		return bySubmission;
	}

	private static List<FigureGrid> grids(Submission shown, List<TotalEffect.ValueChange> changes) {
		List<CellValue> values = shown.figures().values();
		Set<String> wrong = new HashSet<>();
		Set<String> doubtful = new HashSet<>();
		for (Problem problem : shown.problems()) {
			(problem.severity() == Severity.BLOCK ? wrong : doubtful).addAll(problem.cells());
		}
		Map<CellId, String> old = new HashMap<>();
		changes.forEach((change) -> old.put(change.cell(), change.before()));
		return FigureGrid.all(shown.formatVersion(), (cell) -> {
			String was = old.get(cell);
			String mark = (was == null) ? "" : "原为" + (was.isEmpty() ? "空白" : was);
			String kind = wrong.contains(cell.id()) ? "wrong"
					: doubtful.contains(cell.id()) ? "gap" : (was != null) ? "changed" : "";
			return new FigureGrid.Figure(values.get(cell.ordinal()).written(), null, mark, kind);
		});
	}

	private static Standing.State seen(String name) {
		for (Standing.State state : Standing.State.values()) {
			if (state.name().equals(name)) {
				return state;
			}
		}
		return Standing.State.RECEIVED;
	}

}
