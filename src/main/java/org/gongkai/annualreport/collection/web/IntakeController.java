package org.gongkai.annualreport.collection.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.annualreport.collection.CollectionPosts;
import org.gongkai.annualreport.collection.DirectSubmission;
import org.gongkai.annualreport.collection.ReportIntake;
import org.gongkai.annualreport.collection.IntakeBatch;
import org.gongkai.annualreport.collection.IntakeItem;
import org.gongkai.annualreport.collection.AgencyRegister;
import org.gongkai.annualreport.collection.Submission;
import org.gongkai.annualreport.collection.SupervisedAgency;
import org.gongkai.format.Importer;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.ReviewRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 接收报告: many files at once, each with its own result. */
@Controller
class IntakeController {

	/** How long a request reads files before it shows how far it has come. */
	private static final long READING_NANOS = 8_000_000_000L;

	private final ReportIntake intake;

	private final DirectSubmission direct;

	private final AgencyRegister register;

	private final CollectionPosts posts;

	private final SignedIn signedIn;

	IntakeController(ReportIntake intake, DirectSubmission direct, AgencyRegister register, CollectionPosts posts,
			SignedIn signedIn) {
		this.intake = intake;
		this.direct = direct;
		this.register = register;
		this.posts = posts;
		this.signedIn = signedIn;
	}

	@PostMapping("/supervision/{year:[0-9]{4}}/intake")
	String bring(@PathVariable int year,
			@RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) throws IOException {
		Member member = this.signedIn.member();
		List<ReportIntake.Brought> brought = new ArrayList<>();
		for (MultipartFile file : (files != null) ? files : List.<MultipartFile>of()) {
			String name = plainName(String.valueOf(file.getOriginalFilename()));
			if (!name.isEmpty() || !file.isEmpty()) {
				brought.add(
						new ReportIntake.Brought(name, (file.getSize() > Importer.MAX_BYTES) ? null : file.getBytes()));
			}
		}
		long batch = this.intake.bring(year, brought, member);
		this.intake.read(batch, READING_NANOS, member);
		return "redirect:/supervision/intake/" + batch;
	}

	@GetMapping("/supervision/intake/{batch}")
	String batch(@PathVariable long batch, Model model) {
		return page(batch, null, List.of(), model);
	}

	@PostMapping("/supervision/intake/{batch}/reading")
	String read(@PathVariable long batch) {
		this.intake.read(batch, READING_NANOS, this.signedIn.member());
		return "redirect:/supervision/intake/" + batch;
	}

	@PostMapping("/supervision/intake/{batch}/items/{item}")
	String choose(@PathVariable long batch, @PathVariable long item, @RequestParam(defaultValue = "") String agency,
			@RequestParam(defaultValue = "0") int year, @RequestParam(defaultValue = "false") boolean remember,
			Model model, HttpServletResponse response) {
		IntakeBatch found = this.intake.batch(batch, this.signedIn.member());
		if (found.items().stream().noneMatch((it) -> it.id() == item)) {
			throw new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("这批文件中没有这个文件"));
		}
		try {
			this.intake.choose(item, agency, year, remember, this.signedIn.member());
			return "redirect:/supervision/intake/" + batch;
		}
		catch (ReviewRefused ex) {
			if (ex.kind() != ReviewRefused.Kind.INCOMPLETE) {
				throw ex;
			}
			response.setStatus(422);
			return page(batch, item, ex.reasons(), model);
		}
	}

	@PostMapping("/supervision/{year:[0-9]{4}}/own")
	String own(@PathVariable int year, @RequestParam long document, RedirectAttributes next) {
		Submission submission = this.direct.published(document, this.signedIn.member());
		next.addFlashAttribute("done", "已报送“%s”，请核对后接受。".formatted(submission.fileName()));
		return "redirect:/supervision/%d/agencies/%d".formatted(submission.year(), submission.agencyId());
	}

	private String page(long batch, @Nullable Long wrongItem, List<String> reasons, Model model) {
		Member member = this.signedIn.member();
		IntakeBatch found = this.intake.batch(batch, member);
		model.addAttribute("batch", found);
		model.addAttribute("rows", found.items().stream().map(this::row).toList());
		model.addAttribute("wrongItem", wrongItem);
		model.addAttribute("reasons", reasons);
		model.addAttribute("mayAct", this.posts.mayAct(member));
		return "collection/intake";
	}

	private Row row(IntakeItem item) {
		if (item.state() != IntakeItem.State.UNMATCHED) {
			return new Row(item, List.of());
		}
		return new Row(item,
				this.register.alike(item.titledAgency(), 5).stream().map(SupervisedAgency::name).distinct().toList());
	}

	static String plainName(String name) {
		String plain = name.replace('\\', '/');
		return plain.substring(plain.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
	}

	/**
	 * A file as the page shows it.
	 *
	 * @param item the file
	 * @param candidates agencies that its title may have meant
	 */
	record Row(IntakeItem item, List<String> candidates) {
	}

}
