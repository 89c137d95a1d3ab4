package org.gongkai.annualreport.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.compiling.EarlierDraft;
import org.gongkai.annualreport.compiling.EarlierPublications;
import org.gongkai.annualreport.compiling.EarlierPublications.Filter;
import org.gongkai.annualreport.compiling.EarlierPublications.Listing;
import org.gongkai.annualreport.compiling.ReportYears;
import org.gongkai.document.Category;
import org.gongkai.web.Choice;
import org.gongkai.web.Pages;

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

/** 早前发布台账. */
@Controller
@RequestMapping(EarlierPages.LEDGER)
class EarlierPages {

	static final String LEDGER = "/annual-reports/earlier";

	private static final String FORM = "annualreport/earlier-form";

	private static final String ENTRY = "annualreport/earlier-entry";

	private static final String IMPORT = "annualreport/earlier-import";

	private final EarlierPublications publications;

	private final ReportYears years;

	private final LedgerDesk desk;

	EarlierPages(EarlierPublications publications, ReportYears years, LedgerDesk desk) {
		this.publications = publications;
		this.years = years;
		this.desk = desk;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String category,
			@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "0") int page, Model model) {
		this.desk.read();
		String words = LedgerDesk.words(q);
		Category only = Arrays.stream(Category.values())
			.filter((it) -> it.name().equals(category))
			.findFirst()
			.orElse(null);
		Integer of = year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : null;
		int asked = LedgerDesk.page(page);
		Listing found = this.publications.find(new Filter(words, only, of), asked);
		model.addAttribute("q", words);
		model.addAttribute("category", (only != null) ? only.name() : "");
		model.addAttribute("year", of);
		model.addAttribute("categories", categories());
		model.addAttribute("years", this.publications.years());
		model.addAttribute("entries", found.entries());
		model.addAttribute("pages", new Pages(asked, EarlierPublications.PAGE_SIZE, found.total()));
		model.addAttribute("narrowed", !words.isEmpty() || only != null || of != null);
		model.addAttribute("keeps", this.desk.keeps());
		return "annualreport/earlier";
	}

	@GetMapping("/new")
	ModelAndView blank() {
		this.desk.keep();
		return choices(Refusals.first(FORM), EarlierDraft.empty(), LEDGER);
	}

	@PostMapping
	ModelAndView enter(@ModelAttribute("form") EarlierDraft sent, RedirectAttributes next) {
		EarlierDraft draft = whole(sent);
		return this.desk.does((keeper) -> {
			this.publications.enter(draft, keeper);
			return LEDGER;
		}, "已登记。", next, (refused) -> choices(Refusals.again(FORM, refused, problems(draft)), draft, LEDGER));
	}

	@GetMapping("/import")
	ModelAndView importing() {
		this.desk.keep();
		return Refusals.first(IMPORT).addObject("categories", categories());
	}

	@GetMapping("/template.csv")
	ResponseEntity<byte[]> template() {
		this.desk.read();
		return CsvUpload.template("早前发布台账模板.csv", """
				标题,信息类别,发布日期,网址
				某某单位2023年部门预算,财政预决算,2023-02-20,https://www.example.gov.cn/a.html
				""");
	}

	@PostMapping("/import")
	ModelAndView bring(@RequestParam MultipartFile file, RedirectAttributes next) {
		return this.desk.brings(file, this.publications::bring, "已导入%d篇。", LEDGER, next,
				(refused) -> Refusals.again(IMPORT, refused, Map.of()).addObject("categories", categories()));
	}

	@GetMapping("/{id:\\d{1,18}}")
	ModelAndView entry(@PathVariable long id) {
		this.desk.read();
		EarlierPublications.Entry entry = this.publications.entry(id);
		return entry(Refusals.first(ENTRY), entry, EarlierDraft.of(entry.publication()), "");
	}

	@PostMapping("/{id:\\d{1,18}}")
	ModelAndView correct(@PathVariable long id, @ModelAttribute("form") EarlierDraft sent,
			@RequestParam(defaultValue = "0") int revision, @RequestParam(defaultValue = "") String note,
			RedirectAttributes next) {
		EarlierDraft draft = whole(sent);
		return this.desk.does((keeper) -> {
			this.publications.correct(id, revision, draft, note, keeper);
			return LEDGER + "/" + id;
		}, "已保存，原来的内容在“修改记录”中。", next, (refused) -> entry(Refusals.again(ENTRY, refused, problems(draft)),
				this.publications.entry(id), draft, note));
	}

	@PostMapping("/{id:\\d{1,18}}/removal")
	ModelAndView strikeOut(@PathVariable long id, @RequestParam(defaultValue = "0") int revision,
			@RequestParam(defaultValue = "") String note, RedirectAttributes next) {
		return this.desk.does((keeper) -> {
			this.publications.strikeOut(id, revision, note, keeper);
			return LEDGER;
		}, "已划去，不再计入；记录仍可查看。", next, (refused) -> {
			EarlierPublications.Entry entry = this.publications.entry(id);
			return entry(Refusals.again(ENTRY, refused, Map.of()), entry, EarlierDraft.of(entry.publication()), note);
		});
	}

	private ModelAndView entry(ModelAndView page, EarlierPublications.Entry entry, EarlierDraft form, String note) {
		page.addObject("entry", entry);
		page.addObject("history", this.publications.history(entry.id()));
		page.addObject("keeps", this.desk.keeps() && !entry.struckOut());
		page.addObject("note", note);
		return choices(page, form, LEDGER + "/" + entry.id());
	}

	private static ModelAndView choices(ModelAndView page, EarlierDraft form, String action) {
		page.addObject("form", form);
		page.addObject("action", action);
		page.addObject("categories", categories());
		return page;
	}

	private Map<String, String> problems(EarlierDraft draft) {
		return draft.problems(this.years.today());
	}

	/** A form that was tampered with may lack fields. */
	private static EarlierDraft whole(EarlierDraft draft) {
		return new EarlierDraft(LedgerDesk.text(draft.title()), LedgerDesk.text(draft.category()),
				LedgerDesk.text(draft.publishedOn()), LedgerDesk.text(draft.address()));
	}

	private static List<Choice> categories() {
		return Arrays.stream(Category.values()).map((it) -> new Choice(it.name(), it.label())).toList();
	}

}
