from django import template

from accounts.devices import in_words

register = template.Library()
register.filter("device", in_words)
