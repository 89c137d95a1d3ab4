package org.gongkai.annualreport.collection.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.annualreport.ReportScope;
import org.gongkai.annualreport.collection.AgencyImport;
import org.gongkai.annualreport.collection.AgencyRegister;
import org.gongkai.annualreport.collection.CollectionPosts;
import org.gongkai.annualreport.collection.Coverage;
import org.gongkai.annualreport.collection.SupervisedAgency;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.ReviewRefused;
import org.gongkai.web.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 机关名录: the list of the agencies below, entered by hand or from a table. */
@Controller
@RequestMapping("/supervision/agencies")
class RegisterController {

	private static final String LIST = "collection/agencies";

	private static final String FORM = "collection/agency";

	private final AgencyRegister register;

	private final AgencyImport table;

	private final CollectionPosts posts;

	private final SignedIn signedIn;

	RegisterController(AgencyRegister register, AgencyImport table, CollectionPosts posts, SignedIn signedIn) {
		this.register = register;
		this.table = table;
		this.posts = posts;
		this.signedIn = signedIn;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") long after, Model model) {
		return list(q, after, List.of(), model);
	}

	@GetMapping("/template.csv")
	ResponseEntity<byte[]> template() {
		this.posts.requireReader(this.signedIn.member());
		String lines = "\uFEFF" + String.join(",", AgencyImport.COLUMNS) + "\r\n"
				+ "示例市教育局,,县级以上人民政府部门,,只含本机关，另加下级,2008,,\r\n".replace("只含本机关，另加下级", "\"只含本机关，另加下级\"");
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("机关名录模板.csv", StandardCharsets.UTF_8).build().toString())
			.body(lines.getBytes(StandardCharsets.UTF_8));
	}

	@PostMapping("/import")
	String take(@RequestParam(name = "file", required = false) @Nullable MultipartFile file, Model model,
			HttpServletResponse response, RedirectAttributes next) throws IOException {
		Member member = this.signedIn.member();
		this.posts.requireActing(member);
		try {
			if (file == null || file.isEmpty()) {
				throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List.of("请选择要导入的 CSV 文件"));
			}
			if (file.getSize() > AgencyImport.LARGEST) {
				throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List.of("文件超过 5 MB，请拆成几个文件"));
			}
			AgencyImport.Result result = this.table.take(file.getBytes(), member);
			next.addFlashAttribute("done", "已登记 %d 个机关%s。".formatted(result.added(),
					(result.known() > 0) ? "，另有 %d 个名录中已有，未改动".formatted(result.known()) : ""));
			return "redirect:/supervision/agencies";
		}
		catch (ReviewRefused ex) {
			return refused(ex, response, () -> list("", 0, ex.reasons(), model));
		}
	}

	@GetMapping("/new")
	String blank(Model model) {
		this.posts.requireActing(this.signedIn.member());
		return form(AgencyForm.blank(), null, List.of(), model);
	}

	@PostMapping("/new")
	String add(@ModelAttribute("form") AgencyForm form, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		Member member = this.signedIn.member();
		this.posts.requireActing(member);
		try {
			SupervisedAgency added = this.register.add(form.entry(this.register), member);
			next.addFlashAttribute("done", "已登记“%s”。".formatted(added.name()));
			return "redirect:/supervision/agencies";
		}
		catch (ReviewRefused ex) {
			return refused(ex, response, () -> form(form, null, ex.reasons(), model));
		}
	}

	@GetMapping("/{id}")
	String agency(@PathVariable long id, Model model) {
		this.posts.requireReader(this.signedIn.member());
		SupervisedAgency agency = this.register.get(id);
		return form(AgencyForm.of(agency, this.register), agency, List.of(), model);
	}

	@PostMapping("/{id}")
	String change(@PathVariable long id, @ModelAttribute("form") AgencyForm form, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		Member member = this.signedIn.member();
		this.posts.requireActing(member);
		SupervisedAgency agency = this.register.get(id);
		try {
			this.register.change(id, form.version(), form.entry(this.register), member);
			next.addFlashAttribute("done", "已保存“%s”。".formatted(form.name()));
			return "redirect:/supervision/agencies";
		}
		catch (ReviewRefused ex) {
			return refused(ex, response, () -> form(form, agency, ex.reasons(), model));
		}
	}

	private String list(String words, long after, List<String> reasons, Model model) {
		Member member = this.signedIn.member();
		model.addAttribute("page", this.register.page(words, after, member));
		model.addAttribute("root", this.register.root());
		model.addAttribute("words", words);
		model.addAttribute("after", after);
		model.addAttribute("reasons", reasons);
		model.addAttribute("mayAct", this.posts.mayAct(member));
		return LIST;
	}

	private String form(AgencyForm form, @Nullable SupervisedAgency agency, List<String> reasons, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("agency", agency);
		model.addAttribute("names", (agency != null) ? this.register.namesOf(agency.id()) : List.of());
		model.addAttribute("root", this.register.root());
		model.addAttribute("reasons", reasons);
		model.addAttribute("mayAct", this.posts.mayAct(this.signedIn.member()));
		model.addAttribute("scopes",
				Arrays.stream(ReportScope.values()).map((scope) -> new Choice(scope.name(), scope.label())).toList());
		model.addAttribute("coverages",
				Arrays.stream(Coverage.values()).map((value) -> new Choice(value.name(), value.label())).toList());
		return FORM;
	}

	private static String refused(ReviewRefused ex, HttpServletResponse response,
			java.util.function.Supplier<String> page) {
		if (ex.kind() != ReviewRefused.Kind.INCOMPLETE) {
			throw ex;
		}
		response.setStatus(422);
		return page.get();
	}

	static Optional<SupervisedAgency> named(AgencyRegister register, String name) {
		return name.isBlank() ? Optional.empty() : register.named(name);
	}

}
