# what Active Record and ruby-pg raise. opponent.mjs runs beside it
require "active_record"
ActiveRecord::Base.establish_connection(adapter: "postgresql", host: ENV["PGHOST"], port: ENV["PGPORT"], username: ENV["PGUSER"], database: ENV["PGDATABASE"], variables: { application_name: "d-activerecord" })
begin
  ActiveRecord::Base.transaction { c = ActiveRecord::Base.connection; [1, 2].each { |id| c.execute("update accounts set balance = balance where id = #{id}") } }
rescue => e
  puts "Active Record #{ActiveRecord::VERSION::STRING} with ruby-pg #{PG::VERSION}: #{e.class} < #{e.class.superclass}, cause #{e.cause.class}"
end
