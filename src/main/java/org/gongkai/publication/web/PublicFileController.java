package org.gongkai.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.document.FileStore;
import org.gongkai.publication.PublishedFile;
import org.gongkai.publication.PublishedPage;
import org.gongkai.publication.PublishedPages;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The files beside and below a page; they come and go with it. */
@Controller
class PublicFileController {

	/** What a browser may show by itself; anything else is only saved. */
	private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif");

	private final SiteFrame frame;

	private final PublishedPages pages;

	private final FileStore store;

	PublicFileController(SiteFrame frame, PublishedPages pages, FileStore store) {
		this.frame = frame;
		this.pages = pages;
		this.store = store;
	}

	@GetMapping("/public/{code}/{year:[0-9]{4}}/{id:[0-9]{1,18}}.{ending:[a-z]{3,4}}")
	ResponseEntity<byte[]> beside(@PathVariable String code, @PathVariable int year, @PathVariable long id,
			@PathVariable String ending) {
		return file(standing(this.pages, code, year, id), "." + ending);
	}

	@GetMapping("/public/{code}/{year:[0-9]{4}}/{id:[0-9]{1,18}}/{name:[A-Za-z0-9.]{1,40}}")
	ResponseEntity<byte[]> below(@PathVariable String code, @PathVariable int year, @PathVariable long id,
			@PathVariable String name) {
		return file(standing(this.pages, code, year, id), "/" + name);
	}

	private ResponseEntity<byte[]> file(PublishedPage page, String rest) {
		String path = page.address().replaceFirst("\\.html$", rest);
		PublishedFile file = page.files()
			.stream()
			.filter((candidate) -> candidate.path().equals(path))
			.findFirst()
			.orElseThrow(() -> new PageAbsent(false));
		FileStore.StoredFile stored = this.store.get(file.digest()).orElseThrow(() -> new PageAbsent(false));
		boolean shown = SHOWN.contains(file.mediaType());
		ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
			.filename(file.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(mediaType(file))
			.cacheControl(CacheControl.noCache())
			.eTag("\"" + file.digest() + "\"")
			.lastModified(page.publishedAt())
			.header("Content-Disposition", disposition.toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(stored.bytes());
	}

	@ExceptionHandler
	ModelAndView absent(PageAbsent absent, HttpServletResponse response) {
		return PublicSiteController.absentPage(this.frame, absent, response);
	}

	/** The page under that address, if it still stands. */
	static PublishedPage standing(PublishedPages pages, String code, int year, long id) {
		PublishedPage page = pages.find(id)
			.filter((found) -> found.column().equals(code) && found.year() == year)
			.orElseThrow(() -> new PageAbsent(false));
		if (page.isWithdrawn()) {
			throw new PageAbsent(true);
		}
		return page;
	}

	private static MediaType mediaType(PublishedFile file) {
		try {
			return MediaType.parseMediaType(file.mediaType());
		}
		catch (InvalidMediaTypeException ex) {
			return MediaType.APPLICATION_OCTET_STREAM;
		}
	}

}
