package org.gongkai.annualreport.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.compiling.CompilingRefused;
import org.gongkai.annualreport.compiling.EarlierDraft;
import org.gongkai.annualreport.compiling.EarlierPublications;
import org.gongkai.annualreport.compiling.EarlierPublications.Filter;
import org.gongkai.annualreport.compiling.EarlierPublications.Listing;
import org.gongkai.annualreport.compiling.ReportYears;
import org.gongkai.annualreport.compiling.Rights;
import org.gongkai.document.Category;
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

/** 早前发布台账. */
@Controller
@RequestMapping("/annual-reports/earlier")
class EarlierPages {

	private static final String FORM = "annualreport/earlier-form";

	private static final String ENTRY = "annualreport/earlier-entry";

	private static final String IMPORT = "annualreport/earlier-import";

	private static final int LAST_PAGE = 1_000_000;

	private static final long LARGEST_FILE = 5L * 1024 * 1024;

	private final EarlierPublications publications;

	private final ReportYears years;

	private final Rights rights;

	private final SignedIn signedIn;

	EarlierPages(EarlierPublications publications, ReportYears years, Rights rights, SignedIn signedIn) {
		this.publications = publications;
		this.years = years;
		this.rights = rights;
		this.signedIn = signedIn;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String category,
			@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "0") int page, Model model) {
		Member member = reader();
		String words = q.replaceAll("\\p{Cntrl}", " ").strip();
		Category only = Arrays.stream(Category.values())
			.filter((it) -> it.name().equals(category))
			.findFirst()
			.orElse(null);
		Integer of = year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : null;
		int asked = Math.max(0, Math.min(page, LAST_PAGE));
		Listing found = this.publications.find(new Filter(words, only, of), asked);
		model.addAttribute("q", words);
		model.addAttribute("category", (only != null) ? only.name() : "");
		model.addAttribute("year", of);
		model.addAttribute("categories", categories());
		model.addAttribute("years", this.publications.years());
		model.addAttribute("entries", found.entries());
		model.addAttribute("pages", new Pages(asked, EarlierPublications.PAGE_SIZE, found.total()));
		model.addAttribute("narrowed", !words.isEmpty() || only != null || of != null);
		model.addAttribute("keeps", this.rights.keeps(member));
		return "annualreport/earlier";
	}

	@GetMapping("/new")
	ModelAndView blank() {
		keeper();
		return choices(Refusals.first(FORM), EarlierDraft.empty(), "/annual-reports/earlier");
	}

	@PostMapping
	ModelAndView enter(@ModelAttribute("form") EarlierDraft draft, RedirectAttributes next) {
		Member member = keeper();
		try {
			this.publications.enter(whole(draft), member);
		}
		catch (CompilingRefused ex) {
			return choices(Refusals.again(FORM, ex, problems(draft)), whole(draft), "/annual-reports/earlier");
		}
		next.addFlashAttribute("done", "已登记。");
		return new ModelAndView("redirect:/annual-reports/earlier");
	}

	@GetMapping("/import")
	ModelAndView importing() {
		keeper();
		return Refusals.first(IMPORT).addObject("categories", categories());
	}

	@GetMapping("/template.csv")
	ResponseEntity<byte[]> template() {
		reader();
		return CsvUpload.template("早前发布台账模板.csv", """
				标题,信息类别,发布日期,网址
				某某单位2023年部门预算,财政预决算,2023-02-20,https://www.example.gov.cn/a.html
				""");
	}

	@PostMapping("/import")
	ModelAndView bring(@RequestParam MultipartFile file, RedirectAttributes next) {
		Member member = keeper();
		try {
			int count = this.publications.bring(CsvUpload.bytes(file, LARGEST_FILE), member);
			next.addFlashAttribute("done", "已导入%d篇。".formatted(count));
		}
		catch (CompilingRefused ex) {
			return Refusals.again(IMPORT, ex, Map.of()).addObject("categories", categories());
		}
		return new ModelAndView("redirect:/annual-reports/earlier");
	}

	@GetMapping("/{id:\\d{1,18}}")
	ModelAndView entry(@PathVariable long id) {
		reader();
		EarlierPublications.Entry entry = this.publications.entry(id);
		return entry(Refusals.first(ENTRY), entry, EarlierDraft.of(entry.publication()), "");
	}

	@PostMapping("/{id:\\d{1,18}}")
	ModelAndView correct(@PathVariable long id, @ModelAttribute("form") EarlierDraft draft,
			@RequestParam(defaultValue = "0") int revision, @RequestParam(defaultValue = "") String note,
			RedirectAttributes next) {
		Member member = keeper();
		try {
			this.publications.correct(id, revision, whole(draft), note, member);
		}
		catch (CompilingRefused ex) {
			return entry(Refusals.again(ENTRY, ex, problems(draft)), this.publications.entry(id), whole(draft), note);
		}
		next.addFlashAttribute("done", "已保存，原来的内容在“修改记录”中。");
		return new ModelAndView("redirect:/annual-reports/earlier/" + id);
	}

	@PostMapping("/{id:\\d{1,18}}/removal")
	ModelAndView strikeOut(@PathVariable long id, @RequestParam(defaultValue = "0") int revision,
			@RequestParam(defaultValue = "") String note, RedirectAttributes next) {
		Member member = keeper();
		try {
			this.publications.strikeOut(id, revision, note, member);
		}
		catch (CompilingRefused ex) {
			EarlierPublications.Entry entry = this.publications.entry(id);
			return entry(Refusals.again(ENTRY, ex, Map.of()), entry, EarlierDraft.of(entry.publication()), note);
		}
		next.addFlashAttribute("done", "已划去，不再计入；记录仍可查看。");
		return new ModelAndView("redirect:/annual-reports/earlier");
	}

	private ModelAndView entry(ModelAndView page, EarlierPublications.Entry entry, EarlierDraft form, String note) {
		page.addObject("entry", entry);
		page.addObject("history", this.publications.history(entry.id()));
		page.addObject("keeps", this.rights.keeps(this.signedIn.member()) && !entry.struckOut());
		page.addObject("note", note);
		return choices(page, form, "/annual-reports/earlier/" + entry.id());
	}

	private static ModelAndView choices(ModelAndView page, EarlierDraft form, String action) {
		page.addObject("form", form);
		page.addObject("action", action);
		page.addObject("categories", categories());
		return page;
	}

	private Map<String, String> problems(EarlierDraft draft) {
		return whole(draft).problems(this.years.today());
	}

	/** A form that was tampered with may lack fields. */
	private static EarlierDraft whole(EarlierDraft draft) {
		return new EarlierDraft(text(draft.title()), text(draft.category()), text(draft.publishedOn()),
				text(draft.address()));
	}

	private static String text(@Nullable String sent) {
		return (sent != null) ? sent : "";
	}

	private static List<Choice> categories() {
		return Arrays.stream(Category.values()).map((it) -> new Choice(it.name(), it.label())).toList();
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
