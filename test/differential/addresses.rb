# Reads the blogs whose folders the arguments name, and prints for each what Jekyll would write and under which address:
# one line of JSON, an array of [path, address, file].
require 'jekyll'
require 'json'

Jekyll.logger.log_level = :error
ARGV.each do |folder|
  # a blog's own time zone must not hold for the next one
  ENV['TZ'] = 'UTC'
  Jekyll::Utils.instance_variable_set(:@parse_date_cache, {})
  site = Jekyll::Site.new(
    Jekyll.configuration('source' => folder, 'destination' => "#{folder}/_site", 'quiet' => true, 'disable_disk_cache' => true, 'future' => true)
  )
  site.read
  documents = site.docs_to_write + site.pages
  puts JSON.generate(
    documents.map { |each| [each.path.delete_prefix("#{folder}/"), each.url, each.destination(site.dest).delete_prefix(site.dest)] }
  )
end
