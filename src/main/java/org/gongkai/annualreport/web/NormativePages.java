package org.gongkai.annualreport.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.gongkai.annualreport.compiling.NormativeDocument.Manner;
import org.gongkai.annualreport.compiling.NormativeDocument.Type;
import org.gongkai.annualreport.compiling.NormativeDraft;
import org.gongkai.annualreport.compiling.NormativeRegister;
import org.gongkai.annualreport.compiling.NormativeRegister.Filter;
import org.gongkai.annualreport.compiling.NormativeRegister.Listing;
import org.gongkai.annualreport.compiling.ReportYears;
import org.gongkai.web.Choice;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 规范性文件台账. */
@Controller
@RequestMapping(NormativePages.LEDGER)
class NormativePages {

	static final String LEDGER = "/annual-reports/normative";

	private static final String FORM = "annualreport/normative-form";

	private static final String ENTRY = "annualreport/normative-entry";

	private static final String IMPORT = "annualreport/normative-import";

	private final NormativeRegister register;

	private final ReportYears years;

	private final LedgerDesk desk;

	NormativePages(NormativeRegister register, ReportYears years, LedgerDesk desk) {
		this.register = register;
		this.years = years;
		this.desk = desk;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String type,
			@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "0") int page, Model model) {
		this.desk.read();
		String words = LedgerDesk.words(q);
		Type only = Arrays.stream(Type.values()).filter((it) -> it.name().equals(type)).findFirst().orElse(null);
		Boolean inForce = switch (state) {
			case "inForce" -> Boolean.TRUE;
			case "ended" -> Boolean.FALSE;
			default -> null;
		};
		int asked = LedgerDesk.page(page);
		Listing found = this.register.find(new Filter(words, only, inForce), asked);
		model.addAttribute("q", words);
		model.addAttribute("type", (only != null) ? only.name() : "");
		model.addAttribute("state", (inForce != null) ? state : "");
		model.addAttribute("types", types());
		model.addAttribute("entries", found.entries());
		model.addAttribute("pages", new Pages(asked, NormativeRegister.PAGE_SIZE, found.total()));
		model.addAttribute("narrowed", !words.isEmpty() || only != null || inForce != null);
		model.addAttribute("suggestions", this.register.suggestions());
		model.addAttribute("keeps", this.desk.keeps());
		model.addAttribute("year", this.years.current() - 1);
		return "annualreport/normative";
	}

	@GetMapping("/stock")
	String stock(@RequestParam(defaultValue = "0") int year, Model model) {
		this.desk.read();
		int shown = (year == 0) ? this.years.current() - 1 : year;
		this.years.requireKnown(shown);
		model.addAttribute("year", shown);
		model.addAttribute("years", this.years.all());
		model.addAttribute("types", Type.values());
		model.addAttribute("stocks",
				Arrays.stream(Type.values()).map((type) -> this.register.stock(shown, type)).toList());
		return "annualreport/normative-stock";
	}

	@GetMapping("/new")
	ModelAndView blank(@RequestParam(required = false) @Nullable Long documentId) {
		this.desk.keep();
		NormativeDraft draft = this.register.suggestions()
			.stream()
			.filter((page) -> Objects.equals(page.documentId(), documentId))
			.map((page) -> new NormativeDraft(page.title(), page.docNumber(), Type.NORMATIVE_DOC.name(),
					page.formedOn().toString(), "", Manner.REPEALED.name(), "", "", ""))
			.findFirst()
			.orElse(NormativeDraft.empty());
		return choices(Refusals.first(FORM), draft, LEDGER).addObject("documentId", documentId);
	}

	@PostMapping
	ModelAndView enter(@ModelAttribute("form") NormativeDraft sent,
			@RequestParam(required = false) @Nullable Long documentId, RedirectAttributes next) {
		NormativeDraft draft = whole(sent);
		return this.desk.does((keeper) -> LEDGER + "/" + this.register.enter(draft, documentId, keeper), "已登记。", next,
				(refused) -> choices(Refusals.again(FORM, refused, problems(draft)), draft, LEDGER)
					.addObject("documentId", documentId));
	}

	@GetMapping("/import")
	ModelAndView importing() {
		this.desk.keep();
		return Refusals.first(IMPORT);
	}

	@GetMapping("/template.csv")
	ResponseEntity<byte[]> template() {
		this.desk.read();
		return CsvUpload.template("规范性文件台账模板.csv", """
				标题,文号,类型,成文日期,废止日期,废止方式,废止依据,承接日期,原制发机关
				关于印发《行政中心物业管理办法》的通知,某机字〔2022〕3号,行政规范性文件,2022-05-10,,,,,
				""");
	}

	@PostMapping("/import")
	ModelAndView bring(@RequestParam MultipartFile file, RedirectAttributes next) {
		return this.desk.brings(file, this.register::bring, "已导入%d件。", LEDGER, next,
				(refused) -> Refusals.again(IMPORT, refused, Map.of()));
	}

	@GetMapping("/{id:\\d{1,18}}")
	ModelAndView entry(@PathVariable long id) {
		this.desk.read();
		NormativeRegister.Entry entry = this.register.entry(id);
		return entry(Refusals.first(ENTRY), entry, NormativeDraft.of(entry.document()), "");
	}

	@PostMapping("/{id:\\d{1,18}}")
	ModelAndView correct(@PathVariable long id, @ModelAttribute("form") NormativeDraft sent,
			@RequestParam(defaultValue = "0") int revision, @RequestParam(defaultValue = "") String note,
			RedirectAttributes next) {
		NormativeDraft draft = whole(sent);
		return this.desk.does((keeper) -> {
			this.register.correct(id, revision, draft, note, keeper);
			return LEDGER + "/" + id;
		}, "已保存，原来的内容在“修改记录”中。", next, (refused) -> entry(Refusals.again(ENTRY, refused, problems(draft)),
				this.register.entry(id), draft, note));
	}

	@PostMapping("/{id:\\d{1,18}}/removal")
	ModelAndView strikeOut(@PathVariable long id, @RequestParam(defaultValue = "0") int revision,
			@RequestParam(defaultValue = "") String note, RedirectAttributes next) {
		return this.desk.does((keeper) -> {
			this.register.strikeOut(id, revision, note, keeper);
			return LEDGER;
		}, "已划去，不再计入；记录仍可查看。", next, (refused) -> {
			NormativeRegister.Entry entry = this.register.entry(id);
			return entry(Refusals.again(ENTRY, refused, Map.of()), entry, NormativeDraft.of(entry.document()), note);
		});
	}

	private ModelAndView entry(ModelAndView page, NormativeRegister.Entry entry, NormativeDraft form, String note) {
		page.addObject("entry", entry);
		page.addObject("history", this.register.history(entry.id()));
		page.addObject("keeps", this.desk.keeps() && !entry.struckOut());
		page.addObject("note", note);
		return choices(page, form, LEDGER + "/" + entry.id());
	}

	private static ModelAndView choices(ModelAndView page, NormativeDraft form, String action) {
		page.addObject("form", form);
		page.addObject("action", action);
		page.addObject("types", types());
		page.addObject("manners",
				Arrays.stream(Manner.values()).map((it) -> new Choice(it.name(), it.label())).toList());
		return page;
	}

	private Map<String, String> problems(NormativeDraft draft) {
		return draft.problems(this.years.today());
	}

	/** A form that was tampered with may lack fields. */
	private static NormativeDraft whole(NormativeDraft draft) {
		return new NormativeDraft(LedgerDesk.text(draft.title()), LedgerDesk.text(draft.docNumber()),
				LedgerDesk.text(draft.type()), LedgerDesk.text(draft.formedOn()), LedgerDesk.text(draft.repealedOn()),
				LedgerDesk.text(draft.manner()), LedgerDesk.text(draft.reason()), LedgerDesk.text(draft.takenOverOn()),
				LedgerDesk.text(draft.takenOverFrom()));
	}

	private static List<Choice> types() {
		return Arrays.stream(Type.values()).map((it) -> new Choice(it.name(), it.label())).toList();
	}

}
