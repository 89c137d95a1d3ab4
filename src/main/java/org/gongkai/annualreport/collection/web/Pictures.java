package org.gongkai.annualreport.collection.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.gongkai.annualreport.chart.Chart;
import org.gongkai.annualreport.chart.ChartPicture;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Charts as answers. */
final class Pictures {

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

	private Pictures() {
	}

	/** The picture; a PNG is for keeping and comes as a download. */
	static ResponseEntity<byte[]> answer(Chart chart, String ending) {
		boolean svg = ending.equals("svg");
		ContentDisposition disposition = (svg ? ContentDisposition.inline() : ContentDisposition.attachment())
			.filename(chart.title() + "." + ending, StandardCharsets.UTF_8)
			.build();
		byte[] bytes = svg ? ChartPicture.svg(chart).getBytes(StandardCharsets.UTF_8) : ChartPicture.png(chart);
		return ResponseEntity.ok()
			.contentType(svg ? SVG : MediaType.IMAGE_PNG)
			.cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(bytes);
	}

}
