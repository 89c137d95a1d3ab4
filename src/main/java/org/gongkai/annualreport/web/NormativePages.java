package org.gongkai.annualreport.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.gongkai.annualreport.compiling.CompilingRefused;
import org.gongkai.annualreport.compiling.NormativeDocument.Manner;
import org.gongkai.annualreport.compiling.NormativeDocument.Type;
import org.gongkai.annualreport.compiling.NormativeDraft;
import org.gongkai.annualreport.compiling.NormativeRegister;
import org.gongkai.annualreport.compiling.NormativeRegister.Filter;
import org.gongkai.annualreport.compiling.NormativeRegister.Listing;
import org.gongkai.annualreport.compiling.ReportYears;
import org.gongkai.annualreport.compiling.Rights;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
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
@RequestMapping("/annual-reports/normative")
class NormativePages {

	private static final String FORM = "annualreport/normative-form";

	private static final String IMPORT = "annualreport/normative-import";

	private static final int LAST_PAGE = 1_000_000;

	private static final long LARGEST_FILE = 5L * 1024 * 1024;

	private final NormativeRegister register;

	private final ReportYears years;

	private final Rights rights;

	private final SignedIn signedIn;

	NormativePages(NormativeRegister register, ReportYears years, Rights rights, SignedIn signedIn) {
		this.register = register;
		this.years = years;
		this.rights = rights;
		this.signedIn = signedIn;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String type,
			@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "0") int page, Model model) {
		Member member = reader();
		String words = q.replaceAll("\\p{Cntrl}", " ").strip();
		Type only = Arrays.stream(Type.values()).filter((it) -> it.name().equals(type)).findFirst().orElse(null);
		Boolean inForce = switch (state) {
			case "inForce" -> Boolean.TRUE;
			case "ended" -> Boolean.FALSE;
			default -> null;
		};
		int asked = Math.max(0, Math.min(page, LAST_PAGE));
		Listing found = this.register.find(new Filter(words, only, inForce), asked);
		model.addAttribute("q", words);
		model.addAttribute("type", (only != null) ? only.name() : "");
		model.addAttribute("state", (inForce != null) ? state : "");
		model.addAttribute("types", types());
		model.addAttribute("entries", found.entries());
		model.addAttribute("pages", new Pages(asked, NormativeRegister.PAGE_SIZE, found.total()));
		model.addAttribute("narrowed", !words.isEmpty() || only != null || inForce != null);
		model.addAttribute("suggestions", this.register.suggestions());
		model.addAttribute("keeps", this.rights.keeps(member));
		model.addAttribute("year", this.years.current() - 1);
		return "annualreport/normative";
	}

	@GetMapping("/stock")
	String stock(@RequestParam(defaultValue = "0") int year, Model model) {
		reader();
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
		keeper();
		NormativeDraft draft = this.register.suggestions()
			.stream()
			.filter((page) -> Objects.equals(page.documentId(), documentId))
			.map((page) -> new NormativeDraft(page.title(), page.docNumber(), Type.NORMATIVE_DOC.name(),
					page.formedOn().toString(), "", Manner.REPEALED.name(), "", "", ""))
			.findFirst()
			.orElse(NormativeDraft.empty());
		return choices(Refusals.first(FORM), draft, "/annual-reports/normative").addObject("documentId", documentId);
	}

	@PostMapping
	ModelAndView enter(@ModelAttribute("form") NormativeDraft draft,
			@RequestParam(required = false) @Nullable Long documentId, RedirectAttributes next) {
		Member member = keeper();
		long id;
		try {
			id = this.register.enter(whole(draft), documentId, member);
		}
		catch (CompilingRefused ex) {
			return choices(Refusals.again(FORM, ex, problems(draft)), whole(draft), "/annual-reports/normative")
				.addObject("documentId", documentId);
		}
		next.addFlashAttribute("done", "已登记。");
		return new ModelAndView("redirect:/annual-reports/normative/" + id);
	}

	@GetMapping("/import")
	ModelAndView importing() {
		keeper();
		return Refusals.first(IMPORT);
	}

	@GetMapping("/template.csv")
	ResponseEntity<byte[]> template() {
		reader();
		return CsvUpload.template("规范性文件台账模板.csv", """
				标题,文号,类型,成文日期,废止日期,废止方式,废止依据,承接日期,原制发机关
				关于印发《行政中心物业管理办法》的通知,某机字〔2022〕3号,行政规范性文件,2022-05-10,,,,,
				""");
	}

	@PostMapping("/import")
	ModelAndView bring(@RequestParam MultipartFile file, RedirectAttributes next) {
		Member member = keeper();
		try {
			int count = this.register.bring(CsvUpload.bytes(file, LARGEST_FILE), member);
			next.addFlashAttribute("done", "已导入%d件。".formatted(count));
		}
		catch (CompilingRefused ex) {
			return Refusals.again(IMPORT, ex, Map.of());
		}
		return new ModelAndView("redirect:/annual-reports/normative");
	}

	@GetMapping("/{id:\\d{1,18}}")
	ModelAndView entry(@PathVariable long id) {
		reader();
		NormativeRegister.Entry entry = this.register.entry(id);
		return entry(Refusals.first("annualreport/normative-entry"), entry, NormativeDraft.of(entry.document()), "");
	}

	@PostMapping("/{id:\\d{1,18}}")
	ModelAndView correct(@PathVariable long id, @ModelAttribute("form") NormativeDraft draft,
			@RequestParam(defaultValue = "0") int revision, @RequestParam(defaultValue = "") String note,
			RedirectAttributes next) {
		Member member = keeper();
		try {
			this.register.correct(id, revision, whole(draft), note, member);
		}
		catch (CompilingRefused ex) {
			return entry(Refusals.again("annualreport/normative-entry", ex, problems(draft)), this.register.entry(id),
					whole(draft), note);
		}
		next.addFlashAttribute("done", "已保存，原来的内容在“修改记录”中。");
		return new ModelAndView("redirect:/annual-reports/normative/" + id);
	}

	@PostMapping("/{id:\\d{1,18}}/removal")
	ModelAndView strikeOut(@PathVariable long id, @RequestParam(defaultValue = "0") int revision,
			@RequestParam(defaultValue = "") String note, RedirectAttributes next) {
		Member member = keeper();
		try {
			this.register.strikeOut(id, revision, note, member);
		}
		catch (CompilingRefused ex) {
			NormativeRegister.Entry entry = this.register.entry(id);
			return entry(Refusals.again("annualreport/normative-entry", ex, Map.of()), entry,
					NormativeDraft.of(entry.document()), note);
		}
		next.addFlashAttribute("done", "已划去，不再计入；记录仍可查看。");
		return new ModelAndView("redirect:/annual-reports/normative");
	}

	private ModelAndView entry(ModelAndView page, NormativeRegister.Entry entry, NormativeDraft form, String note) {
		page.addObject("entry", entry);
		page.addObject("history", this.register.history(entry.id()));
		page.addObject("keeps", this.rights.keeps(this.signedIn.member()) && !entry.struckOut());
		page.addObject("note", note);
		return choices(page, form, "/annual-reports/normative/" + entry.id());
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
		return whole(draft).problems(this.years.today());
	}

	/** A form that was tampered with may lack fields. */
	private static NormativeDraft whole(NormativeDraft draft) {
		return new NormativeDraft(text(draft.title()), text(draft.docNumber()), text(draft.type()),
				text(draft.formedOn()), text(draft.repealedOn()), text(draft.manner()), text(draft.reason()),
				text(draft.takenOverOn()), text(draft.takenOverFrom()));
	}

	private static String text(@Nullable String sent) {
		return (sent != null) ? sent : "";
	}

	private static List<Choice> types() {
		return Arrays.stream(Type.values()).map((it) -> new Choice(it.name(), it.label())).toList();
	}

	private Member reader() {
		Member member = this.signedIn.member();
		this.rights.requireReader(member);
		return member;
	}

	private Member keeper() {
		Member member = this.signedIn.member();
		this.rights.requireKeeper(member);
		return member;
	}

}
