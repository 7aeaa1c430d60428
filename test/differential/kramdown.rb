# frozen_string_literal: true

# Answers what kramdown makes of a text, with Jekyll's defaults. A request is one line of JSON on standard input,
# `[{"text": …, "options": {…}}, …]`, its answer one line on standard output with as many facts in the same order.
# `options` are those of the `kramdown:` section of a site's `_config.yml`.

require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'

JEKYLL_DEFAULTS = {
  'input' => 'GFM', 'auto_ids' => true, 'toc_levels' => (1..6).to_a, 'entity_output' => 'as_char',
  'smart_quotes' => 'lsquo,rsquo,ldquo,rdquo', 'hard_wrap' => false, 'footnote_nr' => 1
}.freeze

# kramdown's own converter, which also remembers what it decided about each heading and about the table of contents.
class Recorder < Kramdown::Converter::Html
  # Headings in the order of conversion, which gives them their ids: those of footnotes come last.
  attr_reader :headings
  # The lists that the table of contents and the footnotes replace, with all that is in them.
  attr_reader :toc_list, :footnotes_list

  def initialize(root, options)
    super
    @headings = []
  end

  def convert_header(element, indent)
    before = @toc.size
    html = super
    id = html[/\A\s*<h\d(?=[\s>])[^>]*?\sid="([^"]*)"/, 1]
    @headings << [element, id, @toc.size > before]
    html
  end

  # The list kramdown would put in the place of `{:toc}`, whether or not the text has one.
  def toc_tree
    generate_toc_tree(@toc, :ul, {'id' => 'toc'})
  end

  def convert_ul(element, indent)
    contents = @toc_code
    notes = @footnote_location
    html = super
    @toc_list ||= element if contents.nil? && @toc_code
    @footnotes_list ||= element if notes.nil? && @footnote_location
    html
  end
  alias convert_ol convert_ul
end

# What one document means to kramdown.
class Facts
  LISTED = %i[p header blockquote codeblock ul ol li dl dt dd hr table thead tbody tfoot tr td].freeze

  def initialize(text, options)
    settings = JEKYLL_DEFAULTS.merge(options)
    @document = Kramdown::Document.new(text, settings.transform_keys(&:to_sym).merge(syntax_highlighter: nil))
    root = @document.root
    @settings = Kramdown::Options.merge(@document.options.merge(root.options[:options] || {}))
    @converter = Recorder.send(:new, root, @settings)
    @html = @converter.convert(root)
    place = @converter.instance_variable_get(:@footnote_location)
    raise 'a list of footnotes in a footnote: its random mark is left' if place && @html.include?(place)

    @headings = @converter.headings.map { |element, id, listed| heading(element, id, listed) }
    @links = []
    @images = []
    @blocks = []
    @notes = {}.compare_by_identity
    visit(root, 0)
  end

  def to_h
    {
      html: @html,
      headings: @headings,
      toc: !@converter.toc_list.nil?,
      tocEntries: entries(@converter.toc_tree),
      links: @links,
      images: @images,
      blocks: @blocks,
      warnings: @document.warnings + @converter.warnings
    }
  end

  private

  def visit(element, depth)
    waiting = []
    walk(element, depth, waiting)
    until waiting.empty?
      note = waiting.shift
      next if @notes.key?(note)

      @notes[note] = true
      @blocks << 'footnote'
      walk(note, 1, waiting)
    end
  end

  def walk(element, depth, waiting)
    element.children.each do |child|
      note_down(child, depth)
      waiting << child.value if child.type == :footnote
      walk(child, depth + 1, waiting) unless replaced?(child)
    end
  end

  # In a footnote kramdown converts a copy of the list.
  def replaced?(element)
    [@converter.toc_list, @converter.footnotes_list].compact.any? do |list|
      element.type == list.type && %i[ial location].all? { |name| element.options[name] == list.options[name] }
    end
  end

  def note_down(element, depth)
    case element.type
    when :a then @links << link(element, 'markdown')
    when :img then @images << image(element, 'markdown')
    when :html_element
      @links << link(element, 'html') if element.value == 'a' && element.attr['href']
      @images << image(element, 'html') if element.value == 'img'
    end
    name = block_name(element)
    @blocks << "#{'  ' * depth}#{name}" if name
  end

  def block_name(element)
    case element.type
    when :p then element.options[:transparent] ? 'text' : 'p'
    when :header then "h#{element.options[:level]}"
    when :codeblock then ['codeblock', element.options[:lang]&.sub(/(?<=.)\?.*/m, '')].compact.join(' ')
    when :html_element then "<#{element.value}>" if element.options[:category] == :block
    when :math then 'math' if element.options[:category] == :block
    when :comment, :raw then element.type.to_s if element.options[:category] == :block
    when *LISTED then element.type.to_s
    end
  end

  def heading(element, id, listed)
    {level: element.options[:level], text: plain(element), id: unescape(id), inToc: listed,
     attributes: element.attr.reject { |name, _| name == 'id' }}
  end

  def link(element, kind)
    {kind: kind, destination: element.attr['href'], text: plain(element),
     attributes: element.attr.reject { |name, _| name == 'href' }}
  end

  def image(element, kind)
    {kind: kind, source: element.attr['src'], attributes: element.attr.reject { |name, _| name == 'src' }}
  end

  def entries(list)
    list.children.map do |item|
      anchor = item.children.first.children.first
      below = item.children[1]
      {id: anchor.attr['href'].delete_prefix('#'), children: below ? entries(below) : []}
    end
  end

  def plain(element)
    case element.type
    when :text, :codespan, :codeblock, :math, :abbreviation then element.value.to_s
    when :raw then element.value.include?('"reversefootnote"') ? '' : element.value.to_s
    when :entity then element.value.char
    when :smart_quote then quote(element.value)
    when :typographic_sym then symbol(element.value)
    when :img then element.attr['alt'].to_s
    when :footnote, :comment, :xml_comment, :xml_pi then ''
    when :br then "\n"
    else element.children.map { |child| plain(child) }.join
    end
  end

  def quote(name)
    shown = @settings[:smart_quotes][%i[lsquo rsquo ldquo rdquo].index(name)]
    Kramdown::Utils::Entities.entity(shown.to_s).char
  end

  def symbol(name)
    replacement = @settings[:typographic_symbols][name]
    return replacement if replacement

    case name
    when :laquo_space then "\u00ab\u00a0"
    when :raquo_space then "\u00a0\u00bb"
    else Kramdown::Utils::Entities.entity(name.to_s).char
    end
  end

  def unescape(text)
    text&.gsub(/&(?:quot|lt|gt|amp);/, '&quot;' => '"', '&lt;' => '<', '&gt;' => '>', '&amp;' => '&')
  end
end

# One fact sheet as JSON. References to no character (`&#xD800;`) make text that is no UTF-8, so no JSON either.
def answer(request)
  JSON.generate(Facts.new(request.fetch('text'), request['options'] || {}).to_h)
rescue SystemStackError
  JSON.generate({error: 'stack overflow'})
rescue StandardError => e
  JSON.generate({error: "#{e.class}: #{e.message}".scrub})
end

$stdin.set_encoding('UTF-8')
$stdout.set_encoding('UTF-8')
$stdout.sync = true
$stdout.puts(JSON.generate({kramdown: Kramdown::VERSION}))
while (line = $stdin.gets)
  $stdout.puts("[#{JSON.parse(line).map { |request| answer(request) }.join(',')}]")
end
