package org.gongkai.inspection.terms.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

import org.gongkai.inspection.terms.TermFiles;
import org.gongkai.inspection.terms.TermKind;
import org.gongkai.inspection.terms.TermLists;
import org.gongkai.inspection.terms.TermLists.Brought;
import org.gongkai.inspection.terms.TermsRefused;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists as a whole: versions, settings, files. */
@Controller
@RequestMapping("/terms/{code}")
class TermFilePages {

	private final TermLists lists;

	private final TermFiles files;

	private final TermDesk desk;

	TermFilePages(TermLists lists, TermFiles files, TermDesk desk) {
		this.lists = lists;
		this.files = files;
		this.desk = desk;
	}

	@GetMapping("/versions")
	ModelAndView versions(@PathVariable String code) {
		this.desk.reader();
		TermKind kind = TermDesk.kind(code);
		return this.desk.page("versions", kind).addObject("versions", this.lists.versions(kind));
	}

	@GetMapping("/export.csv")
	ResponseEntity<byte[]> csv(@PathVariable String code, @RequestParam(defaultValue = "0") int version) {
		this.desk.reader();
		TermKind kind = TermDesk.kind(code);
		return file(kind, version, "csv", new MediaType("text", "csv", StandardCharsets.UTF_8),
				this.files.csv(kind, version));
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> xlsx(@PathVariable String code, @RequestParam(defaultValue = "0") int version) {
		this.desk.reader();
		TermKind kind = TermDesk.kind(code);
		return file(kind, version, "xlsx",
				MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
				this.files.xlsx(kind, version));
	}

	@GetMapping("/import")
	ModelAndView importing(@PathVariable String code) {
		this.desk.keeper();
		return this.desk.page("import", TermDesk.kind(code));
	}

	@PostMapping("/import")
	ModelAndView bring(@PathVariable String code, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "0") int version, @RequestParam(defaultValue = "false") boolean wholly,
			RedirectAttributes next) {
		Member member = this.desk.keeper();
		TermKind kind = TermDesk.kind(code);
		try {
			next.addFlashAttribute("done", told(this.lists.bring(kind, version, bytes(file), wholly, member)));
		}
		catch (TermsRefused ex) {
			return this.desk.again("import", kind, ex, Map.of());
		}
		return new ModelAndView("redirect:/terms/" + kind.code());
	}

	@PostMapping("/shipped")
	String shipped(@PathVariable String code, @RequestParam(defaultValue = "0") int version, RedirectAttributes next) {
		Member member = this.desk.keeper();
		TermKind kind = TermDesk.kind(code);
		next.addFlashAttribute("done", told(this.lists.takeUnseen(kind, version, member)));
		return "redirect:/terms/" + kind.code();
	}

	@GetMapping("/settings")
	ModelAndView settings(@PathVariable String code) {
		this.desk.keeper();
		TermKind kind = TermDesk.kind(code);
		TermLists.TermList list = this.lists.list(kind);
		return this.desk.page("settings", kind)
			.addObject("owner", list.owner())
			.addObject("validFrom", list.validFrom())
			.addObject("validTo", list.validTo())
			.addObject("enabled", list.enabled());
	}

	@PostMapping("/settings")
	ModelAndView settle(@PathVariable String code, @RequestParam(defaultValue = "0") int version,
			@RequestParam(defaultValue = "") String owner, @RequestParam(defaultValue = "") String validFrom,
			@RequestParam(defaultValue = "") String validTo, @RequestParam(defaultValue = "false") boolean enabled,
			RedirectAttributes next) {
		Member member = this.desk.keeper();
		TermKind kind = TermDesk.kind(code);
		try {
			this.lists.settle(kind, version, owner.replaceAll("\\p{Cntrl}", " "), day(validFrom), day(validTo), enabled,
					member);
		}
		catch (TermsRefused ex) {
			return this.desk.again("settings", kind, ex, Map.of())
				.addObject("owner", owner)
				.addObject("validFrom", validFrom)
				.addObject("validTo", validTo)
				.addObject("enabled", enabled);
		}
		next.addFlashAttribute("done", "已保存，从下一次检查起生效。");
		return new ModelAndView("redirect:/terms/" + kind.code());
	}

	private ResponseEntity<byte[]> file(TermKind kind, int version, String ending, MediaType type, byte[] bytes) {
		int shown = (version == 0) ? this.lists.list(kind).version() : version;
		String name = "词表-%s-第%d版.%s".formatted(kind.label(), shown, ending);
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(bytes);
	}

	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new TermsRefused(TermsRefused.Kind.UNUSABLE, "文件没有传完，请重新选择文件");
		}
	}

	private static @Nullable LocalDate day(String written) {
		try {
			return written.isBlank() ? null : LocalDate.parse(written.strip());
		}
		catch (DateTimeParseException ex) {
			throw new TermsRefused(TermsRefused.Kind.UNUSABLE, "有效期请写成2023-01-05这样的日期");
		}
	}

	private static String told(Brought brought) {
		boolean nothing = brought.added() + brought.changed() + brought.ended() == 0;
		return nothing ? "内容与现在的词表相同，没有改动。"
				: "已导入：新增%d条，修改%d条，停用%d条，从下一次检查起生效。".formatted(brought.added(), brought.changed(), brought.ended());
	}

}
