package org.gongkai.inspection.terms.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gongkai.inspection.Severity;
import org.gongkai.inspection.terms.TermDraft;
import org.gongkai.inspection.terms.TermKind;
import org.gongkai.inspection.terms.TermLists;
import org.gongkai.inspection.terms.TermLists.Listing;
import org.gongkai.inspection.terms.TermTrial;
import org.gongkai.inspection.terms.TermsRefused;
import org.gongkai.organization.Member;
import org.gongkai.web.Choice;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 词表: the lists, their entries, and trying an entry before it is switched on. */
@Controller
@RequestMapping("/terms")
class TermPages {

	private static final int LAST_PAGE = 1_000_000;

	private static final int LONGEST_WORDS = 100;

	private final TermLists lists;

	private final TermTrial trial;

	private final TermDesk desk;

	TermPages(TermLists lists, TermTrial trial, TermDesk desk) {
		this.lists = lists;
		this.trial = trial;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView all() {
		this.desk.reader();
		return new ModelAndView("terms/lists").addObject("lists", this.lists.all())
			.addObject("keeps", this.desk.keeps());
	}

	@GetMapping("/{code}")
	ModelAndView list(@PathVariable String code, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "0") int version, @RequestParam(defaultValue = "0") int page) {
		this.desk.reader();
		TermKind kind = TermDesk.kind(code);
		String typed = q.replaceAll("\\p{Cntrl}", " ").strip();
		String words = typed.substring(0, Math.min(LONGEST_WORDS, typed.length()));
		int asked = Math.max(0, Math.min(page, LAST_PAGE));
		Listing found = this.lists.find(kind, version, words, asked);
		ModelAndView view = this.desk.page("list", kind);
		int current = this.lists.list(kind).version();
		return view.addObject("q", words)
			.addObject("version", (version == 0) ? current : version)
			.addObject("old", version != 0 && version != current)
			.addObject("rows", found.rows())
			.addObject("unseen", this.desk.keeps() ? this.lists.unseen(kind) : 0)
			.addObject("pages", new Pages(asked, TermLists.PAGE_SIZE, found.total()));
	}

	@GetMapping("/{code}/new")
	ModelAndView blank(@PathVariable String code) {
		this.desk.keeper();
		TermKind kind = TermDesk.kind(code);
		return fields(this.desk.page("new", kind), TermDraft.empty(), this.lists.list(kind).version());
	}

	@PostMapping("/{code}")
	ModelAndView add(@PathVariable String code, @ModelAttribute("form") TermDraft form,
			@RequestParam(defaultValue = "0") int version, @RequestParam(defaultValue = "") String act,
			RedirectAttributes next) {
		Member member = this.desk.keeper();
		TermKind kind = TermDesk.kind(code);
		TermDraft draft = whole(form);
		try {
			if (act.equals("trial")) {
				return fields(this.desk.page("new", kind), draft, version).addObject("trial",
						this.trial.of(kind, draft));
			}
			this.lists.add(kind, version, draft, member);
		}
		catch (TermsRefused ex) {
			return fields(this.desk.again("new", kind, ex, draft.problems(kind)), draft, version);
		}
		next.addFlashAttribute("done", "已新增“%s”，从下一次检查起生效。".formatted(draft.text().strip()));
		return new ModelAndView("redirect:/terms/" + kind.code());
	}

	@GetMapping("/{code}/{id:\\d{1,18}}")
	ModelAndView entry(@PathVariable String code, @PathVariable long id) {
		this.desk.reader();
		TermKind kind = TermDesk.kind(code);
		TermLists.Row row = this.lists.row(kind, id);
		return entry(this.desk.page("entry", kind), kind, id, TermDraft.of(row.entry()), "",
				this.lists.list(kind).version());
	}

	@PostMapping("/{code}/{id:\\d{1,18}}")
	ModelAndView change(@PathVariable String code, @PathVariable long id, @ModelAttribute("form") TermDraft form,
			@RequestParam(defaultValue = "0") int version, @RequestParam(defaultValue = "") String note,
			@RequestParam(defaultValue = "") String act, RedirectAttributes next) {
		Member member = this.desk.keeper();
		TermKind kind = TermDesk.kind(code);
		TermDraft draft = whole(form);
		try {
			if (act.equals("trial")) {
				return entry(this.desk.page("entry", kind), kind, id, draft, note, version).addObject("trial",
						this.trial.of(kind, draft));
			}
			this.lists.change(kind, version, id, draft, note, member);
		}
		catch (TermsRefused ex) {
			return entry(this.desk.again("entry", kind, ex, draft.problems(kind)), kind, id, draft, note, version);
		}
		next.addFlashAttribute("done", "已修改，从下一次检查起生效；原来的内容在修改记录中。");
		return new ModelAndView("redirect:/terms/" + kind.code() + "/" + id);
	}

	@PostMapping("/{code}/{id:\\d{1,18}}/end")
	ModelAndView end(@PathVariable String code, @PathVariable long id, @RequestParam(defaultValue = "0") int version,
			@RequestParam(defaultValue = "") String note, RedirectAttributes next) {
		Member member = this.desk.keeper();
		TermKind kind = TermDesk.kind(code);
		TermLists.Row row = this.lists.row(kind, id);
		try {
			this.lists.end(kind, version, id, note, member);
		}
		catch (TermsRefused ex) {
			return entry(this.desk.again("entry", kind, ex, Map.of()), kind, id, TermDraft.of(row.entry()), "",
					version);
		}
		next.addFlashAttribute("done", "已停用“%s”，以前各版词表中仍可查到。".formatted(row.entry().text()));
		return new ModelAndView("redirect:/terms/" + kind.code());
	}

	private ModelAndView entry(ModelAndView page, TermKind kind, long id, TermDraft form, String note, int version) {
		List<TermLists.Row> history = this.lists.history(kind, id);
		boolean ended = history.get(0).toVersion() != null;
		return fields(page, form, version).addObject("id", id)
			.addObject("history", history)
			.addObject("note", note)
			.addObject("ended", ended);
	}

	private static ModelAndView fields(ModelAndView page, TermDraft form, int version) {
		TermKind kind = (TermKind) page.getModel().get("kind");
		List<Choice> severities = Stream
			.concat(Stream.of(new Choice("", "按本类默认（%s）".formatted(kind.severity().label()))),
					Stream.of(Severity.values()).map((it) -> new Choice(it.name(), it.label())))
			.toList();
		return page.addObject("form", form)
			.addObject("version", version)
			.addObject("severities", severities)
			.addObject("leader", kind == TermKind.LEADER)
			.addObject("protects", kind == TermKind.BODY_NAME || kind == TermKind.FIXED_EXPRESSION);
	}

	/** A form that was tampered with may lack fields. */
	private static TermDraft whole(TermDraft form) {
		return new TermDraft(text(form.text()), text(form.correct()), text(form.exceptions()), text(form.validFrom()),
				text(form.validTo()), text(form.severity()), text(form.source()), text(form.post()), text(form.rank()));
	}

	private static String text(@Nullable String sent) {
		return (sent != null) ? sent : "";
	}

}
