package org.gongkai.review.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.DocumentVersion;
import org.gongkai.document.Documents;
import org.gongkai.document.HiddenFiles;
import org.gongkai.format.Exporter;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Inspection;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.DocumentLinks;
import org.gongkai.review.Outcome;
import org.gongkai.review.PublicSite;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.ReviewTask;
import org.gongkai.review.Reviews;
import org.gongkai.review.Stage;
import org.gongkai.review.StageForm;
import org.gongkai.review.TaskList;
import org.gongkai.review.process.Guidance;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The document in the middle, what to do at the right: text with findings, what changed
 * since one's last look, where it stands, its timeline, and the decision.
 */
@Controller
class DocumentPage {

	private final Documents documents;

	private final Reviews reviews;

	private final TaskList tasks;

	private final Inspection inspection;

	private final FindingPanels panels;

	private final AuditTrail trail;

	private final Organization organization;

	private final PublicSite site;

	private final Exporter exporter;

	private final Guidance guidance;

	private final HiddenFiles hidden;

	private final ObjectProvider<DocumentLinks> links;

	private final SignedIn signedIn;

	DocumentPage(Documents documents, Reviews reviews, TaskList tasks, Inspection inspection, FindingPanels panels,
			AuditTrail trail, Organization organization, PublicSite site, Exporter exporter, Guidance guidance,
			HiddenFiles hidden, ObjectProvider<DocumentLinks> links, SignedIn signedIn) {
		this.documents = documents;
		this.reviews = reviews;
		this.tasks = tasks;
		this.inspection = inspection;
		this.panels = panels;
		this.trail = trail;
		this.organization = organization;
		this.site = site;
		this.exporter = exporter;
		this.guidance = guidance;
		this.hidden = hidden;
		this.links = links;
		this.signedIn = signedIn;
	}

	@GetMapping("/documents/{id:\\d+}")
	String show(@PathVariable long id, @RequestParam(defaultValue = "text") String view, Model model) {
		Member member = this.signedIn.member();
		Document document = this.reviews.open(id, member);
		Optional<Integer> lastLook = this.reviews.lastOpened(id, member);
		DocumentVersion version = this.documents.version(id, document.version());
		// while it is written the rules are asked afresh; later the gates did
		List<Finding> findings = isDrafting(document) ? this.inspection.inspect(id) : this.inspection.findings(id);
		if (View.of(view) == View.TEXT) {
			// only who had the text before him has opened it
			this.reviews.opened(id, document.version(), member);
		}

		model.addAttribute("member", member);
		model.addAttribute("document", document);
		model.addAttribute("version", version);
		model.addAttribute("author", this.organization.member(document.authorId()).map(Member::name).orElse(""));
		model.addAttribute("view", View.of(view));
		model.addAttribute("findings", this.panels.of(findings, member));
		List<Progress.Step> steps = Progress.of(this.reviews, this.tasks, document);
		model.addAttribute("steps", steps);
		model.addAttribute("activeElements", ProcessPicture.elements(steps, "current", document.profile()));
		model.addAttribute("doneElements", ProcessPicture.elements(steps, "done", document.profile()));
		model.addAttribute("address", this.site.address(id).orElse(null));
		model.addAttribute("canEdit", canEdit(document, member));
		model.addAttribute("links",
				this.links.orderedStream().flatMap((more) -> more.of(document, member).stream()).toList());
		model.addAttribute("canRecall", this.reviews.currentStage(id) != null && document.authorId() == member.id());
		model.addAttribute("canStop", this.reviews.stoppable(id, member));
		lookBack(model, document, lastLook.orElse(null));
		view(model, View.of(view), version, findings);
		panel(model, document, member);
		model.addAttribute("mayConfirm", this.reviews.mayConfirm(document, member));
		return "review/document";
	}

	@PostMapping("/documents/{id:\\d+}/submission")
	String submit(@PathVariable long id, RedirectAttributes redirect) {
		Member member = this.signedIn.member();
		this.reviews.open(id, member);
		try {
			this.reviews.submit(id, member);
			redirect.addFlashAttribute("done", "已交稿，进入审校流程。可在“流程”页查看走到哪一步");
		}
		catch (ReviewRefused ex) {
			redirect.addFlashAttribute("reasons", ex.reasons());
		}
		return "redirect:/documents/" + id;
	}

	@PostMapping("/documents/{id:\\d+}/recall")
	String recall(@PathVariable long id, RedirectAttributes redirect) {
		Member member = this.signedIn.member();
		this.reviews.open(id, member);
		try {
			this.reviews.recall(id, member);
			redirect.addFlashAttribute("done", "文稿已撤回到起草环节，可以继续修改");
		}
		catch (ReviewRefused ex) {
			redirect.addFlashAttribute("reasons", ex.reasons());
		}
		return "redirect:/documents/" + id;
	}

	private void lookBack(Model model, Document document, @Nullable Integer lastLook) {
		boolean changed = lastLook != null && lastLook < document.version();
		model.addAttribute("lastLook", changed ? lastLook : null);
	}

	private void view(Model model, View view, DocumentVersion version, List<Finding> findings) {
		long id = version.documentId();
		switch (view) {
			case TEXT -> model.addAttribute("text", MarkedText.of(
					this.exporter.html(version.content().blocks(), (digest) -> "/files/" + digest + "?document=" + id),
					findings));
			case TIMELINE -> model.addAttribute("timeline", Timeline.of(this.trail.of(Act.document(id))));
			case PROCESS -> model.addAttribute("verdicts", this.reviews.verdicts(id));
			case FILES -> model.addAttribute("attachedFiles", this.hidden.of(version.content()));
		}
	}

	/** What the person can do here: decide, take up, or nothing and why. */
	private void panel(Model model, Document document, Member member) {
		List<ReviewTask> open = this.tasks.openTasks(document.id());
		model.addAttribute("openTasks", open);
		for (ReviewTask task : open.stream()
			.sorted(Comparator.comparing((ReviewTask task) -> !Long.valueOf(member.id()).equals(task.assigneeId())))
			.toList()) {
			List<String> objections = this.reviews.objections(task.id(), member);
			if (objections.isEmpty()) {
				model.addAttribute("task", task);
				model.addAttribute("outcomes", outcomes(task.stage()));
				model.addAttribute("returnTargets", this.reviews.returnTargets(task.id()));
				model.addAttribute("form", StageForm.of(task.stage()));
				model.addAttribute("guidance", this.guidance.of(ProcessPicture.element(task.stage())).orElse(null));
				if (task.stage() == Stage.PUBLISH) {
					model.addAttribute("obstacles", this.site.obstacles(document.id()));
				}
				return;
			}
			model.addAttribute("objections", objections);
			model.addAttribute("objectedTask", task);
		}
	}

	private static List<Outcome> outcomes(Stage stage) {
		return Arrays.stream(Outcome.values()).filter((outcome) -> switch (stage) {
			case SECRECY_REVIEW -> outcome != Outcome.PASS;
			case PATROL -> outcome == Outcome.PASS || outcome == Outcome.RETURN;
			default -> !outcome.isSecrecyResult();
		}).toList();
	}

	private static boolean isDrafting(Document document) {
		return document.state() == DocumentState.DRAFT || document.state() == DocumentState.RETURNED;
	}

	private static boolean canEdit(Document document, Member member) {
		return document.state().editable() && member.holds(Role.DRAFTER) && member.sectionId() == document.sectionId();
	}

	/** The parts of the page. */
	enum View {

		TEXT("正文"), PROCESS("流程"), TIMELINE("办理记录"), FILES("附件与表单");

		private final String label;

		View(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		static View of(String code) {
			return Arrays.stream(values()).filter((view) -> view.code().equals(code)).findFirst().orElse(TEXT);
		}

	}

}
