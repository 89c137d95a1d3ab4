package org.gongkai.annualreport.compiling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gongkai.annualreport.compiling.EarlierPublications.Publication;
import org.gongkai.document.Category;

/**
 * An earlier publication as somebody typed it, on the page or in a file.
 *
 * @param title 标题
 * @param category 信息类别, as code or in words
 * @param publishedOn 发布日期
 * @param address 网址, may be blank
 */
public record EarlierDraft(String title, String category, String publishedOn,
		String address) implements Ledger.Typed<Publication> {

	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

	/** A draft in which nothing is typed yet. */
	public static EarlierDraft empty() {
		return new EarlierDraft("", Category.NEWS.name(), "", "");
	}

	/** A publication as it would be typed. */
	public static EarlierDraft of(Publication publication) {
		return new EarlierDraft(publication.title(), publication.category().name(),
				publication.publishedOn().toString(), publication.address());
	}

	/**
	 * What is wrong, by the name of the field.
	 * @param today days after it have not come yet
	 */
	@Override
	public Map<String, String> problems(LocalDate today) {
		Map<String, String> problems = new LinkedHashMap<>();
		Texts.required("title", "标题", this.title, 300, problems);
		if (readCategory().isEmpty()) {
			problems.put("category", "信息类别“%s”不认识，请填%s之一".formatted(Texts.excerpt(this.category),
					String.join("、", Arrays.stream(Category.values()).map(Category::label).toList())));
		}
		Optional<LocalDate> day = Days.read(this.publishedOn);
		if (this.publishedOn.isBlank()) {
			problems.put("publishedOn", "请填写发布日期");
		}
		else if (day.isEmpty()) {
			problems.put("publishedOn", "发布日期“%s”不是一个日期，请写成2023-01-05这样".formatted(Texts.excerpt(this.publishedOn)));
		}
		else if (day.get().isBefore(EARLIEST) || day.get().isAfter(today)) {
			problems.put("publishedOn", "发布日期“%s”太早或者还没有到，请核对年份".formatted(this.publishedOn.strip()));
		}
		Texts.limited("address", "网址", this.address, 500, problems);
		if (!this.address.isBlank() && !ADDRESS.matcher(this.address.strip()).matches()) {
			problems.put("address", "网址应以 http:// 或 https:// 开头，中间没有空格；不知道的可以留空");
		}
		return problems;
	}

	/**
	 * The publication.
	 * @throws java.util.NoSuchElementException when there are problems
	 */
	@Override
	public Publication content() {
		return new Publication(Texts.clean(this.title), readCategory().orElseThrow(),
				Days.read(this.publishedOn).orElseThrow(), this.address.strip());
	}

	private Optional<Category> readCategory() {
		String typed = this.category.strip();
		return Arrays.stream(Category.values())
			.filter((it) -> it.name().equals(typed) || it.label().equals(typed))
			.findFirst();
	}

}
